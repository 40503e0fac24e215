using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Chancery.Documents.Word;

/// <summary>Adds the parts of a package under ids of our own: those that the library makes up are others each time.</summary>
internal static class WordParts
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>Adds the part that holds the text.</summary>
    public static MainDocumentPart AddMain(WordprocessingDocument package)
    {
        var main = package.AddMainDocumentPart();
        package.ChangeIdOfPart(main, "rIdMain");
        return main;
    }

    /// <summary>The part of a kind; added where there is none.</summary>
    public static T Of<T>(MainDocumentPart main, T? part)
        where T : OpenXmlPart, IFixedContentTypePart => part ?? main.AddNewPart<T>("rIdBrief" + typeof(T).Name);

    /// <summary>Puts title and language in the place of whatever properties a template has: its author and days are not the document's.</summary>
    public static void WriteProperties(WordprocessingDocument package, Document document)
    {
        if (package.CoreFilePropertiesPart is { } old)
        {
            package.DeletePart(old);
        }
        var part = package.AddCoreFilePropertiesPart();
        package.ChangeIdOfPart(part, "rIdCore");
        var properties = new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XElement(DublinCore + "title", PlainText.Of(document.Title)),
            new XElement(DublinCore + "language", document.Language));
        using var stream = part.GetStream(FileMode.Create);
        properties.Save(stream);
    }
}
