using System.Xml;

namespace Chancery.Intake.Files;

/// <summary>
/// Reads the paragraphs of a part of a word-processing document: those of tables and text boxes too, in the order in which they begin.
/// What tracked changes deleted or moved away is left out, and so is the second form that a text box has for older programs.
/// </summary>
internal sealed class DocxText
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly List<DocxParagraph> _paragraphs = [];

    // A text box stands in a paragraph and holds others.
    private readonly Stack<DocxParagraph> _open = new();
    private bool _isText;

    private DocxText()
    {
    }

    /// <summary>The paragraphs of a part.</summary>
    /// <param name="part">The part; none where it is missing.</param>
    /// <param name="isLeftOut">True for an element that is to be passed over with all in it.</param>
    public static IReadOnlyList<DocxParagraph> Read(XmlReader? part, Func<XmlReader, bool>? isLeftOut = null)
    {
        var text = new DocxText();
        var goOn = part?.Read() == true;
        while (goOn)
        {
            if (part!.NodeType == XmlNodeType.Element && (IsLeftOut(part) || isLeftOut?.Invoke(part) == true))
            {
                part.Skip();
                goOn = !part.EOF;
                continue;
            }
            text.Take(part);
            goOn = part.Read();
        }
        return text._paragraphs;
    }

    private static bool IsLeftOut(XmlReader part) =>
        Wordprocessing.Is(part)
            ? part.LocalName is "del" or "moveFrom" or "instrText" or "delText"
            : part.LocalName == "Fallback" && part.NamespaceURI == Compatibility;

    private void Take(XmlReader part)
    {
        if (part.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
        {
            Append(_isText ? part.Value : "");
        }
        if (!Wordprocessing.Is(part))
        {
            return;
        }
        if (part.NodeType == XmlNodeType.Element)
        {
            Begin(part);
        }
        else if (part.NodeType == XmlNodeType.EndElement)
        {
            End(part.LocalName);
        }
    }

    private void Begin(XmlReader part)
    {
        switch (part.LocalName)
        {
            case "p":
                var paragraph = new DocxParagraph();
                _paragraphs.Add(paragraph);
                if (!part.IsEmptyElement)
                {
                    _open.Push(paragraph);
                }
                break;
            case "pStyle" when _open.TryPeek(out var open):
                open.Style = Wordprocessing.Attribute(part, "val");
                break;
            case "t":
                _isText = !part.IsEmptyElement;
                break;
            case "tab" or "br" or "cr" or "ptab":
                Append(" ");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
        }
    }

    private void End(string name)
    {
        if (name == "t")
        {
            _isText = false;
        }
        else if (name == "p")
        {
            _open.TryPop(out _);
        }
    }

    private void Append(string text)
    {
        if (_open.TryPeek(out var open))
        {
            open.Text.Append(text);
        }
    }
}
