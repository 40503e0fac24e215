using System.IO.Compression;
using Chancery.Model;

namespace Chancery.Register.Pages;

/// <summary>A document as it came, whose report the register keeps, packed for keeping.</summary>
/// <param name="Name">The id under which it came: a path or a link.</param>
/// <param name="Source">What it is, and which stretch of the report's text came from where in it.</param>
/// <param name="Size">Its length in bytes as it came.</param>
/// <param name="Packed">Its bytes, packed by DEFLATE (RFC 1951).</param>
public sealed record ReportDocument(string Name, ArticleSource Source, long Size, byte[] Packed)
{
    /// <summary>Packs a document. It takes longer than most of what filing does: done by the threads that code.</summary>
    /// <param name="article">The article that was taken from it.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>The document; null for an article that was given as text.</returns>
    public static ReportDocument? Pack(Article article, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Source is not { } source)
        {
            return null;
        }
        using var packed = new MemoryStream(bytes.Length / 4);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(bytes.Span);
        }
        return new ReportDocument(article.Id, source, bytes.Length, packed.ToArray());
    }

    /// <summary>Its bytes as they came.</summary>
    /// <exception cref="InvalidDataException">What is kept is damaged.</exception>
    public byte[] Unpack()
    {
        using var deflate = new DeflateStream(new MemoryStream(Packed), CompressionMode.Decompress);
        var bytes = new byte[Size];
        if (deflate.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length || deflate.ReadByte() >= 0)
        {
            throw new InvalidDataException($"{Name} is not of the length that was kept");
        }
        return bytes;
    }
}
