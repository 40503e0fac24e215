using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chancery.Documents.Word;

/// <summary>
/// Writes a document as WordprocessingML (ISO/IEC 29500) with Word's own styles and real footnotes. The same document, and the same template, give
/// the same bytes.
/// </summary>
public static class WordWriter
{
    /// <summary>The most bytes that the parts of a template may have together, unpacked.</summary>
    public const long MostOfTemplate = 256L * 1024 * 1024;

    /// <summary>Writes the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to write it.</param>
    /// <param name="template">A Word document or template whose styles, headers, footers and page set-up are kept, and nothing of whose text; null for none.</param>
    /// <exception cref="WordTemplateException">The template cannot be used.</exception>
    public static void Write(Document document, Stream output, Stream? template = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using var bytes = new MemoryStream();
        if (template is not null)
        {
            WordPackage.Copy(template, bytes);
        }
        Guarded(template is not null, () =>
        {
            using var package = template is null ? WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document) : Open(bytes);
            Fill(package, document);
        });
        WordPackage.Pack(bytes, output);
    }

    // Whatever is wrong in a package that others wrote is the template's fault.
    private static void Guarded(bool hasTemplate, Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (hasTemplate && e is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or InvalidOperationException or ArgumentException or IOException or UriFormatException)
        {
            throw new WordTemplateException(e.Message, e);
        }
    }

    private static WordprocessingDocument Open(Stream bytes)
    {
        var package = WordprocessingDocument.Open(bytes, isEditable: true);
        if (package.DocumentType == WordprocessingDocumentType.Template)
        {
            package.ChangeDocumentType(WordprocessingDocumentType.Document);
        }
        return package.DocumentType == WordprocessingDocumentType.Document ? package
            : throw new InvalidDataException(package.DocumentType.ToString());
    }

    private static void Fill(WordprocessingDocument package, Document document)
    {
        var main = package.MainDocumentPart ?? WordParts.AddMain(package);
        main.Document ??= new DocumentFormat.OpenXml.Wordprocessing.Document();
        var body = main.Document.Body ??= new Body();
        var page = body.Elements<SectionProperties>().LastOrDefault();
        body.RemoveAllChildren();
        var styles = new WordStyles(main, document.Language);
        var text = new WordText(styles, new WordFootnotes(main, styles));
        body.Append(text.Paragraph(styles.Title, [new TextRun(document.Title)]));
        body.Append(document.Opening.Select(text.Block));
        foreach (var section in document.Sections)
        {
            body.Append(text.Paragraph(section.Level == 1 ? styles.Heading1 : styles.Heading2, [new TextRun(section.Heading)]));
            body.Append(section.Blocks.Select(text.Block));
        }
        body.Append(page ?? WordPage.Make(main));
        WordParts.WriteProperties(package, document);
    }
}
