using System.IO.Compression;

namespace Chancery.Documents.Word;

/// <summary>Copies packages in and out: within bounds, and out in an order and with a time that do not depend on when it was done.</summary>
internal static class WordPackage
{
    private const string ContentTypes = "[Content_Types].xml";

    // The earliest that a ZIP archive can tell.
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copies a template, whose parts must not be larger unpacked than is allowed.</summary>
    /// <exception cref="WordTemplateException">It is no package, or too large.</exception>
    public static void Copy(Stream template, MemoryStream copy)
    {
        template.CopyTo(copy);
        try
        {
            using var archive = new ZipArchive(copy, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Sum(e => e.Length) > WordWriter.MostOfTemplate)
            {
                throw new WordTemplateException($"more than {WordWriter.MostOfTemplate} bytes");
            }
        }
        catch (InvalidDataException e)
        {
            throw new WordTemplateException(e.Message, e);
        }
        copy.Position = 0;
    }

    /// <summary>Packs the parts of a package anew.</summary>
    public static void Pack(MemoryStream package, Stream output)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read);
        using var packed = new MemoryStream();
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.OrderBy(e => e.FullName != ContentTypes).ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Earliest;
                using var source = part.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }
        packed.Position = 0;
        packed.CopyTo(output);
    }
}
