using System.Globalization;
using System.Text;
using System.Xml;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Svg;

/// <summary>Writes scenes as SVG 1.1. Shapes that stand for something are groups of class "mark", whose data attributes say for what.</summary>
public sealed class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Fonts = "\"Liberation Sans\", Arial, Helvetica, \"Noto Sans\", \"DejaVu Sans\", sans-serif";

    private readonly XmlWriter _xml;

    private SvgWriter(XmlWriter xml) => _xml = xml;

    /// <summary>The picture as an element that stands in a page of HTML; the page's style sheet has its colours.</summary>
    public static string Write(Scene scene)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Settings(omitsDeclaration: true)))
        {
            new SvgWriter(xml).WriteScene(scene, hasSheet: false);
        }
        return text.ToString();
    }

    /// <summary>Writes the picture as a file of its own, UTF-8, with a style sheet in it.</summary>
    public static void Write(Scene scene, Stream output)
    {
        using (var xml = XmlWriter.Create(output, Settings(omitsDeclaration: false)))
        {
            new SvgWriter(xml).WriteScene(scene, hasSheet: true);
        }
        output.WriteByte((byte)'\n');
    }

    private static XmlWriterSettings Settings(bool omitsDeclaration) =>
        new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = omitsDeclaration, Indent = true, NewLineChars = "\n", CloseOutput = false };

    private void WriteScene(Scene scene, bool hasSheet)
    {
        ArgumentNullException.ThrowIfNull(scene);
        _xml.WriteStartElement("svg", Namespace);
        Attribute("class", "picture");
        // In a page a picture holds links, which an image may not; a file of its own leads nowhere.
        Attribute("role", hasSheet ? "img" : "group");
        Attribute("width", scene.Width);
        Attribute("height", scene.Height);
        Attribute("viewBox", $"0 0 {Number(scene.Width)} {Number(scene.Height)}");
        Attribute("font-family", Fonts);
        Element("title", scene.Title);
        Element("desc", scene.Description);
        if (hasSheet)
        {
            Element("style", PictureStyle.Sheet);
        }
        foreach (var shape in scene.Shapes)
        {
            Write(shape);
        }
        _xml.WriteEndElement();
    }

    private void Write(Shape shape)
    {
        switch (shape)
        {
            case GroupShape group:
                WriteGroup(group);
                break;
            case LineShape line:
                _xml.WriteStartElement("line", Namespace);
                Attribute("x1", line.From.X);
                Attribute("y1", line.From.Y);
                Attribute("x2", line.To.X);
                Attribute("y2", line.To.Y);
                Paint(null, line.Stroke);
                _xml.WriteEndElement();
                break;
            case RectangleShape rectangle:
                _xml.WriteStartElement("rect", Namespace);
                Attribute("x", rectangle.Bounds.Left);
                Attribute("y", rectangle.Bounds.Top);
                Attribute("width", rectangle.Bounds.Width);
                Attribute("height", rectangle.Bounds.Height);
                Paint(rectangle.Fill, rectangle.Stroke);
                _xml.WriteEndElement();
                break;
            case PathShape path:
                _xml.WriteStartElement("path", Namespace);
                Attribute("d", Commands(path));
                Paint(path.Fill, path.Stroke);
                _xml.WriteEndElement();
                break;
            case TextShape text:
                WriteText(text);
                break;
        }
    }

    private void WriteGroup(GroupShape group)
    {
        if (group.Link is { } link)
        {
            _xml.WriteStartElement("a", Namespace);
            Attribute("href", Clean(link));
        }
        _xml.WriteStartElement("g", Namespace);
        if (group.Mark is { } mark)
        {
            WriteMark(mark);
        }
        if (group.Title is { } title)
        {
            Element("title", title);
        }
        foreach (var shape in group.Shapes)
        {
            Write(shape);
        }
        _xml.WriteEndElement();
        if (group.Link is not null)
        {
            _xml.WriteEndElement();
        }
    }

    // The lines of the table from 1, as people count; where it rests on one thing alone, that thing.
    private void WriteMark(PictureMark mark)
    {
        Attribute("class", "mark");
        Attribute("data-rows", string.Join(' ', mark.Rows.Select(r => (r + 1).ToString(CultureInfo.InvariantCulture))));
        if (mark.Targets is not [var target])
        {
            return;
        }
        Data("event", target.Event);
        Data("report", target.Report);
        Data("start", target.Start?.ToString(CultureInfo.InvariantCulture));
        Data("end", target.End?.ToString(CultureInfo.InvariantCulture));
    }

    private void Data(string name, string? value)
    {
        if (value is not null)
        {
            Attribute("data-" + name, Clean(value));
        }
    }

    private void WriteText(TextShape text)
    {
        _xml.WriteStartElement("text", Namespace);
        Attribute("x", text.At.X);
        Attribute("y", text.At.Y);
        Attribute("font-size", text.Size);
        if (text.Anchor != TextAnchor.Start)
        {
            Attribute("text-anchor", text.Anchor.ToString().ToLowerInvariant());
        }
        if (text.IsStrong)
        {
            Attribute("font-weight", "bold");
        }
        Paint(text.Ink, null);
        _xml.WriteString(Clean(text.Text));
        _xml.WriteEndElement();
    }

    private void Paint(Ink? fill, Stroke? stroke)
    {
        var classes = new[] { fill is { } area ? PictureStyle.Fill(area) : null, stroke is null ? null : PictureStyle.Line(stroke.Ink) }.OfType<string>();
        Attribute("class", string.Join(' ', classes));
        Attribute("fill", fill is { } ink ? PictureStyle.Colour(ink) : "none");
        if (stroke is null)
        {
            return;
        }
        Attribute("stroke", PictureStyle.Colour(stroke.Ink));
        Attribute("stroke-width", stroke.Width);
        Attribute("stroke-linejoin", "round");
        if (Dashes.Lengths(stroke.Dash) is { Count: > 0 } dashes)
        {
            Attribute("stroke-dasharray", string.Join(' ', dashes.Select(Number)));
        }
    }

    private static string Commands(PathShape path)
    {
        var commands = new StringBuilder();
        foreach (var contour in path.Contours)
        {
            foreach (var (i, point) in contour.Index())
            {
                commands.Append(i == 0 ? 'M' : 'L').Append(Number(point.X)).Append(' ').Append(Number(point.Y));
            }
            commands.Append(path.IsClosed ? "Z" : "");
        }
        return commands.ToString();
    }

    private void Element(string name, string text)
    {
        _xml.WriteStartElement(name, Namespace);
        _xml.WriteString(Clean(text));
        _xml.WriteEndElement();
    }

    private void Attribute(string name, double value) => Attribute(name, Number(value));

    private void Attribute(string name, string value) => _xml.WriteAttributeString(name, value);

    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture) is var number && number == "-0" ? "0" : number;

    // XML knows no controls and no halves of pairs.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? new Rune(0xFFFD).ToString() : rune.ToString());
        }
        return clean.ToString();
    }
}
