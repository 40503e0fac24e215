using System.Collections.Immutable;
using System.Xml;
using Chancery.Intake.Packing;
using Chancery.Model;

namespace Chancery.Intake.Files;

/// <summary>
/// Takes the report out of a word-processing document (DOCX): title and captions by their styles, paragraphs, the cells of tables, text
/// boxes, and at the end the notes. The day on which it was made is its date where its text states none.
/// </summary>
public sealed class DocxReader : IDocumentReader
{
    private const string Ending = ".docx";
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly ArticleLayout _layout;
    private readonly IntakeLimits _limits;

    /// <summary>A reader that lays reports out with <paramref name="layout"/>.</summary>
    public DocxReader(ArticleLayout layout, IntakeLimits? limits = null)
    {
        _layout = layout;
        _limits = limits ?? IntakeLimits.Default;
    }

    /// <inheritdoc/>
    public bool CanRead(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.IsOf(MediaType, Ending) || OfficePackage.IsOne(document.Bytes.Span);
    }

    /// <inheritdoc/>
    public int MostBytes(IntakeLimits limits) => (limits ?? throw new ArgumentNullException(nameof(limits))).DocumentBytes;

    /// <inheritdoc/>
    public IEnumerable<IntakeResult> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            using var package = new OfficePackage(document.Bytes, _limits, document.Nesting?.Budget ?? new UnpackBudget(_limits));
            return [Read(document, package)];
        }
        catch (UnpackFault fault)
        {
            return [IntakeResult.Of(StreamFault.Of(fault, document.Id))];
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NotSupportedException or ArgumentException)
        {
            return [IntakeResult.Of(new IntakeFailure(document.Bytes.Span.StartsWith(Encrypted) ? IntakeCode.Encrypted : IntakeCode.BrokenOfficeFile, document.Id))];
        }
    }

    // An encrypted document is a compound file and no ZIP file. So is one of Word before 2007.
    private static ReadOnlySpan<byte> Encrypted => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private IntakeResult Read(Document document, OfficePackage package)
    {
        var main = package.MainPart();
        var folder = main[..(main.LastIndexOf('/') + 1)];
        using var body = package.Open(main);
        if (body is null)
        {
            return IntakeResult.Of(new IntakeFailure(IntakeCode.BrokenOfficeFile, document.Id));
        }
        using var styles = package.Open(folder + "styles.xml");
        using var footnotes = package.Open(folder + "footnotes.xml");
        using var endnotes = package.Open(folder + "endnotes.xml");
        using var core = package.Open("docProps/core.xml");
        var paragraphs = DocxText.Read(body);
        var notes = DocxText.Read(footnotes, IsSeparator).Concat(DocxText.Read(endnotes, IsSeparator));
        var properties = DocxProperties.Read(core);
        return new DraftLayout(_layout).Lay(Draft(document.Id, Blocks(paragraphs, notes, DocxStyles.Read(styles), properties), properties), properties.Created, document, DocumentKind.Docx, charset: null);
    }

    private static bool IsSeparator(XmlReader part) =>
        part.LocalName is "footnote" or "endnote" && Wordprocessing.Attribute(part, "type") is "separator" or "continuationSeparator" or "continuationNotice";

    private static ArticleDraft Draft(string id, ImmutableArray<DraftBlock> blocks, DocxProperties properties) => new(id, blocks)
    {
        Byline = properties.Creator,
        Language = properties.Language,
        ChangedAt = properties.Modified > properties.Created ? properties.Modified : null,
    };

    private static ImmutableArray<DraftBlock> Blocks(IReadOnlyList<DocxParagraph> paragraphs, IEnumerable<DocxParagraph> notes, DocxStyles styles, DocxProperties properties)
    {
        var blocks = ImmutableArray.CreateBuilder<DraftBlock>();
        var hasTitle = paragraphs.Any(p => styles.Kind(p.Style) == DocxStyle.Title);
        foreach (var paragraph in paragraphs)
        {
            var text = paragraph.Text.ToString();
            var kind = Kind(styles.Kind(paragraph.Style), isTitle: text.Trim() == properties.Title, hasTitle);
            if (kind == BlockKind.Title)
            {
                // A second heading is one within the report.
                kind = blocks.Any(b => b.Kind == BlockKind.Title) ? BlockKind.Paragraph : kind;
                hasTitle = true;
            }
            blocks.Add(new DraftBlock(kind, text));
        }
        blocks.AddRange(notes.Select(n => new DraftBlock(BlockKind.Paragraph, n.Text.ToString())));
        return blocks.DrainToImmutable();
    }

    private static BlockKind Kind(DocxStyle style, bool isTitle, bool hasTitle) => style switch
    {
        DocxStyle.Title => BlockKind.Title,
        DocxStyle.Heading when !hasTitle => BlockKind.Title,
        DocxStyle.Subtitle => BlockKind.Lead,
        DocxStyle.Caption => BlockKind.Caption,
        DocxStyle.Contents => BlockKind.Label,
        _ => isTitle && !hasTitle ? BlockKind.Title : BlockKind.Paragraph,
    };
}
