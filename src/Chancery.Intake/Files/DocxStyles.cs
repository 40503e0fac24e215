using System.Xml;

namespace Chancery.Intake.Files;

/// <summary>The paragraph styles of a document by what they mean: their built-in names, which do not change with the language of the program that wrote it.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 16;

    private readonly Dictionary<string, (string Name, string? Parent)> _styles = new(StringComparer.Ordinal);

    /// <summary>The styles of a styles part; none where there is no such part.</summary>
    public static DocxStyles Read(XmlReader? part)
    {
        var styles = new DocxStyles();
        var id = "";
        while (part?.Read() == true)
        {
            if (part.NodeType != XmlNodeType.Element || !Wordprocessing.Is(part))
            {
                continue;
            }
            var value = Wordprocessing.Attribute(part, "val") ?? "";
            switch (part.LocalName)
            {
                case "style":
                    id = Wordprocessing.Attribute(part, "styleId") ?? "";
                    styles._styles[id] = ("", null);
                    break;
                case "name" when styles._styles.TryGetValue(id, out var style):
                    styles._styles[id] = (value.ToLowerInvariant(), style.Parent);
                    break;
                case "basedOn" when styles._styles.TryGetValue(id, out var style):
                    styles._styles[id] = (style.Name, value);
                    break;
            }
        }
        return styles;
    }

    /// <summary>The kind of paragraphs of a style, itself or by the style that it is based on.</summary>
    public DocxStyle Kind(string? style)
    {
        for (var left = LongestChain; style is not null && left > 0; left--)
        {
            var (name, parent) = _styles.TryGetValue(style, out var known) ? known : (style.ToLowerInvariant(), null);
            if (Named(name) is not DocxStyle.Body and var kind)
            {
                return kind;
            }
            style = parent;
        }
        return DocxStyle.Body;
    }

    private static DocxStyle Named(string name) => name switch
    {
        "title" => DocxStyle.Title,
        "subtitle" => DocxStyle.Subtitle,
        "heading 1" or "heading1" => DocxStyle.Heading,
        "caption" => DocxStyle.Caption,
        _ when name.StartsWith("toc", StringComparison.Ordinal) || name is "table of figures" => DocxStyle.Contents,
        _ => DocxStyle.Body,
    };
}
