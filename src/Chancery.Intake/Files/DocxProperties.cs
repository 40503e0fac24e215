using System.Globalization;
using System.Xml;

namespace Chancery.Intake.Files;

/// <summary>What a document says of itself in its core properties.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Creator">Who made it.</param>
/// <param name="Created">When.</param>
/// <param name="Modified">When it was last changed.</param>
/// <param name="Language">Its language.</param>
internal sealed record DocxProperties(string? Title, string? Creator, DateTimeOffset? Created, DateTimeOffset? Modified, string? Language)
{
    /// <summary>The properties of a part; all unknown where it is missing.</summary>
    public static DocxProperties Read(XmlReader? part)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var name = "";
        while (part?.Read() == true)
        {
            if (part.NodeType == XmlNodeType.Element)
            {
                name = part.LocalName;
            }
            else if (part.NodeType == XmlNodeType.Text && !string.IsNullOrWhiteSpace(part.Value))
            {
                values.TryAdd(name, part.Value.Trim());
            }
        }
        return new DocxProperties(values.GetValueOrDefault("title"), values.GetValueOrDefault("creator"), Moment("created"), Moment("modified"), values.GetValueOrDefault("language"));

        DateTimeOffset? Moment(string property) =>
            DateTimeOffset.TryParse(values.GetValueOrDefault(property), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
    }
}
