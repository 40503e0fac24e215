using AngleSharp.Dom;

namespace Chancery.Intake.Html;

/// <summary>What a page says of itself in its meta and link elements and in its microdata. Of several with one name the first counts.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(IDocument document)
    {
        foreach (var meta in document.QuerySelectorAll("meta"))
        {
            var content = meta.GetAttribute("content");
            Add(meta.GetAttribute("property"), content);
            Add(meta.GetAttribute("name"), content);
            Add(meta.GetAttribute("itemprop"), content);
            Add(meta.GetAttribute("http-equiv"), content);
        }
        foreach (var link in document.QuerySelectorAll("link[rel]"))
        {
            Add("link:" + link.GetAttribute("rel"), link.GetAttribute("href"));
        }
    }

    /// <summary>The value of the first of some names that has one.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var value))
            {
                return value;
            }
        }
        return null;
    }

    private void Add(string? name, string? content)
    {
        if (!string.IsNullOrWhiteSpace(name) && !string.IsNullOrWhiteSpace(content))
        {
            _values.TryAdd(name.Trim(), content.Trim());
        }
    }
}
