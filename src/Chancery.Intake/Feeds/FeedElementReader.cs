using System.Text;
using System.Xml;

namespace Chancery.Intake.Feeds;

/// <summary>Reads single elements of a feed, within bounds: what is deeper or more is passed over.</summary>
internal static class FeedElementReader
{
    private const int Deepest = 32;
    private const int MostBelow = 4_000;
    private const string Xhtml = "xhtml";

    /// <summary>The element at which the reader stands; behind it afterwards.</summary>
    public static FeedElement Read(XmlReader reader, Uri? against)
    {
        var left = MostBelow;
        return Read(reader, against, 0, ref left);
    }

    /// <summary>The element at which the reader stands, without what is in it; the reader stays.</summary>
    public static FeedElement Open(XmlReader reader, Uri? against)
    {
        var element = new FeedElement(reader.NamespaceURI, reader.LocalName, against);
        while (reader.MoveToNextAttribute())
        {
            element.AddAttribute(reader.NamespaceURI, reader.LocalName, reader.Value);
        }
        reader.MoveToElement();
        return element;
    }

    private static FeedElement Read(XmlReader reader, Uri? against, int depth, ref int left)
    {
        left--;
        var element = Open(reader, against);
        if (element.Attribute("type") == Xhtml)
        {
            element.Text = XhtmlMarkup.Read(reader);
            return element;
        }
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return element;
        }
        reader.Read();
        ReadContent(reader, element, depth, ref left);
        reader.Read();
        return element;
    }

    private static void ReadContent(XmlReader reader, FeedElement element, int depth, ref int left)
    {
        var text = new StringBuilder();
        while (reader.NodeType != XmlNodeType.EndElement && !reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (depth == Deepest || left == 0)
                {
                    reader.Skip();
                    continue;
                }
                var child = Read(reader, element.Against, depth + 1, ref left);
                element.Add(child);
                text.Append(child.Text);
                continue;
            }
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(reader.Value);
            }
            reader.Read();
        }
        element.Text = text.ToString();
    }
}
