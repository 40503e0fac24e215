using System.Text;
using System.Xml;

namespace Chancery.Intake.Feeds;

/// <summary>Writes the XHTML in an element as HTML. The reader's own way takes time by the square of the depth.</summary>
internal static class XhtmlMarkup
{
    private const int Deepest = 256;

    /// <summary>The markup in the element at which the reader stands; behind it afterwards.</summary>
    public static string Read(XmlReader reader)
    {
        var markup = new StringBuilder();
        var depth = reader.Depth;
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        while (!isEmpty && reader.Depth > depth && !reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth > depth + Deepest)
            {
                reader.Skip();
                continue;
            }
            Append(markup, reader);
            reader.Read();
        }
        if (!isEmpty)
        {
            reader.Read();
        }
        return markup.ToString();
    }

    private static void Append(StringBuilder markup, XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Open(markup, reader);
                break;
            case XmlNodeType.EndElement:
                markup.Append("</").Append(reader.LocalName).Append('>');
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                markup.Append(Escaped(reader.Value));
                break;
        }
    }

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static void Open(StringBuilder markup, XmlReader reader)
    {
        var (name, isEmpty) = (reader.LocalName, reader.IsEmptyElement);
        markup.Append('<').Append(name);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix.Length == 0 && reader.LocalName != "xmlns")
            {
                markup.Append(' ').Append(reader.LocalName).Append("=\"").Append(Escaped(reader.Value)).Append('"');
            }
        }
        reader.MoveToElement();
        // HTML has elements that are never closed, and knows no others.
        markup.Append('>').Append(isEmpty && name is not ("br" or "img" or "hr" or "source" or "wbr" or "input" or "col" or "embed" or "area") ? $"</{name}>" : "");
    }
}
