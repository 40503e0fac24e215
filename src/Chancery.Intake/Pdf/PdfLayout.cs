using System.Globalization;
using System.Text;
using System.Xml;

namespace Chancery.Intake.Pdf;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> writes: pages, blocks, lines and words with their places, in the order of reading.</summary>
internal sealed class PdfLayout
{
    private readonly List<List<PdfLine>> _pages = [];
    private readonly StringBuilder _words = new();
    private (double Left, double Right, double Top) _place;
    private int _block;

    private PdfLayout()
    {
    }

    /// <summary>The lines of each page.</summary>
    /// <exception cref="XmlException">It is something else.</exception>
    public static List<List<PdfLine>> Read(string layout)
    {
        using var reader = XmlReader.Create(new StringReader(Printable(layout)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false });
        var pages = new PdfLayout();
        while (reader.Read())
        {
            pages.Take(reader);
        }
        return pages._pages;
    }

    private void Take(XmlReader reader)
    {
        switch (reader.NodeType, reader.LocalName)
        {
            case (XmlNodeType.Element, "page"):
                _pages.Add([]);
                break;
            case (XmlNodeType.Element, "block"):
                _block++;
                break;
            case (XmlNodeType.Element, "line"):
                _place = (Number(reader, "xMin"), Number(reader, "xMax"), Number(reader, "yMin"));
                _words.Clear();
                break;
            case (XmlNodeType.Text, _) when _pages.Count > 0:
                _words.Append(_words.Length > 0 ? " " : "").Append(reader.Value.Trim());
                break;
            case (XmlNodeType.EndElement, "line") when _words.Length > 0:
                _pages[^1].Add(new PdfLine(_words.ToString(), _pages.Count, _block, _place.Left, _place.Right, _place.Top));
                break;
        }
    }

    private static double Number(XmlReader reader, string name) =>
        double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // A PDF may say that a glyph stands for a character that XML does not know.
    private static string Printable(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\b') < 0 && text.AsSpan().IndexOfAnyInRange('\u000B', '\u001F') < 0 && text.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') < 0
            ? text
            : string.Create(text.Length, text, static (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = from[i] is < ' ' and not '\n' and not '\t' or '\uFFFE' or '\uFFFF' ? ' ' : from[i];
                }
            });
}
