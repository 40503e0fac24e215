using System.IO.Compression;
using System.Text;

namespace Chancery.Intake.Tests;

/// <summary>Packs what tests read.</summary>
internal static class Pack
{
    public static byte[] Gzip(string content) => Gzip(Encoding.UTF8.GetBytes(content));

    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(content);
        }
        return packed.ToArray();
    }
}
