using System.IO.Compression;
using System.Xml;
using Chancery.Intake.Packing;

namespace Chancery.Intake.Files;

/// <summary>The parts of an Office Open XML file (ECMA-376), which is a ZIP file.</summary>
internal sealed class OfficePackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly IntakeLimits _limits;
    private readonly UnpackBudget _budget;

    /// <summary>The package in a document's bytes.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public OfficePackage(ReadOnlyMemory<byte> bytes, IntakeLimits limits, UnpackBudget budget)
    {
        _archive = new ZipArchive(bytes.AsStream(), ZipArchiveMode.Read);
        _limits = limits;
        _budget = budget;
    }

    /// <summary>True when the first bytes are those of such a package and not of another ZIP file: by the name of its first part.</summary>
    public static bool IsOne(ReadOnlySpan<byte> head)
    {
        const int name = 30;
        return head.StartsWith("PK\u0003\u0004"u8) && head.Length > name
            && (head[name..].StartsWith("[Content_Types].xml"u8) || head[name..].StartsWith("_rels/.rels"u8) || head[name..].StartsWith("word/"u8));
    }

    /// <summary>Opens a part for reading; null when there is none. Document types are refused, so that no entity can grow.</summary>
    /// <exception cref="UnpackFault">It unpacks too far.</exception>
    public XmlReader? Open(string part)
    {
        if (_archive.GetEntry(part.TrimStart('/')) is not { } entry)
        {
            return null;
        }
        using var stream = ZipEntry.Open(entry, _limits, _budget);
        return XmlReader.Create(BoundedBytes.ReadWhole(stream, _limits.DocumentBytes).AsStream(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
    }

    /// <summary>The part that holds the text: the one that the package's relations name, else where it always stands.</summary>
    public string MainPart()
    {
        using var relations = Open("_rels/.rels");
        while (relations?.Read() == true)
        {
            if (relations.LocalName == "Relationship" && relations.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true
                && relations.GetAttribute("Target") is { Length: > 0 } target)
            {
                return target.TrimStart('/');
            }
        }
        return "word/document.xml";
    }

    public void Dispose() => _archive.Dispose();
}
