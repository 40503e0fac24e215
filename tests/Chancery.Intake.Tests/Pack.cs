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

    public static byte[] Zip(params IEnumerable<(string Name, string Content)> files) => Zip(files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Content))));

    public static byte[] Zip(params IEnumerable<(string Name, byte[] Content)> files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return packed.ToArray();
    }
}
