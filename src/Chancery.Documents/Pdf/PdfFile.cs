using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Documents.Pdf;

/// <summary>
/// Gathers the objects of a PDF file (ISO 32000-1) and writes them with their table. No clock and no chance: the file's id is made of its
/// bytes.
/// </summary>
internal sealed class PdfFile
{
    private const int IdLength = 16;

    private readonly List<byte[]?> _objects = [];

    /// <summary>A number for an object that is told later.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    /// <summary>Tells an object.</summary>
    public void Set(int number, string text) => _objects[number - 1] = Encoding.ASCII.GetBytes(text);

    /// <summary>Adds an object.</summary>
    /// <returns>Its number.</returns>
    public int Add(string text)
    {
        var number = Reserve();
        Set(number, text);
        return number;
    }

    /// <summary>Adds a stream, packed.</summary>
    /// <param name="bytes">What it holds.</param>
    /// <param name="entries">What else its dictionary says.</param>
    /// <returns>Its number.</returns>
    public int AddStream(byte[] bytes, string entries = "")
    {
        using var content = new MemoryStream();
        using (var packed = new MemoryStream())
        {
            using (var pack = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            {
                pack.Write(bytes);
            }
            content.Write(Ascii($"<< /Filter /FlateDecode /Length {packed.Length} {entries}>>\nstream\n"));
            packed.WriteTo(content);
            content.Write("\nendstream"u8);
        }
        _objects.Add(content.ToArray());
        return _objects.Count;
    }

    /// <summary>Writes the file.</summary>
    /// <param name="catalog">The number of its catalogue.</param>
    /// <param name="info">The number of what it says of itself.</param>
    /// <param name="output">Where to write it.</param>
    public void Write(int catalog, int info, Stream output)
    {
        using var file = new MemoryStream();
        // The bytes above 127 tell programs that pass files on that this one is not text.
        file.Write([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var table = new StringBuilder(FormattableString.Invariant($"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var (i, content) in _objects.Index())
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Write(Ascii($"{i + 1} 0 obj\n"));
            file.Write(content);
            file.Write("\nendobj\n"u8);
        }
        var start = file.Length;
        var id = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)start))[..IdLength]);
        file.Write(Encoding.ASCII.GetBytes(table.ToString()));
        file.Write(Ascii($"trailer\n<< /Size {_objects.Count + 1} /Root {catalog} 0 R /Info {info} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{start}\n%%EOF\n"));
        file.WriteTo(output);
    }

    /// <summary>A text outside of pages, in UTF-16 as readers of any language have it.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(PlainText.Of(text)))}>";

    private static byte[] Ascii(FormattableString text) => Encoding.ASCII.GetBytes(FormattableString.Invariant(text));
}
