using System.Net;
using System.Text.Json;

namespace Chancery.Intake.Html;

/// <summary>Reads the fields of one article in linked data, whatever shapes its writer chose for them.</summary>
internal static class LinkedArticleReader
{
    private const int MostAuthors = 8;

    public static LinkedArticle Read(JsonElement article) => new()
    {
        Headline = Text(article, "headline") ?? Text(article, "name"),
        Description = Text(article, "description"),
        Body = article.TryGetProperty("articleBody", out var body) ? Texts(body).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t)) : null,
        Published = Text(article, "datePublished") ?? Text(article, "dateCreated"),
        Changed = Text(article, "dateModified"),
        Authors = Authors(article),
        Publisher = Name(article, "publisher"),
        Section = Text(article, "articleSection"),
        Language = Name(article, "inLanguage"),
    };

    /// <summary>The texts of a value that is one or a list of them.</summary>
    public static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!),
        _ => [],
    };

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) ? Texts(value).Select(Plain).FirstOrDefault(t => t.Length > 0) : null;

    private static string? Name(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) ? Names(value).Select(n => n.Name).FirstOrDefault() : null;

    private static List<string> Authors(JsonElement article)
    {
        if (!article.TryGetProperty("author", out var value))
        {
            return [];
        }
        var names = Names(value).Take(MostAuthors).ToList();
        var people = names.Where(n => n.IsPerson).ToList();
        return [.. (people.Count > 0 ? people : names).Select(n => n.Name).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<(string Name, bool IsPerson)> Names(JsonElement value)
    {
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        foreach (var item in items)
        {
            var name = item.ValueKind switch
            {
                JsonValueKind.String => Plain(item.GetString()!),
                JsonValueKind.Object => Text(item, "name"),
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(name))
            {
                yield return (name, item.ValueKind == JsonValueKind.Object && item.TryGetProperty("@type", out var type) && Texts(type).Contains("Person", StringComparer.OrdinalIgnoreCase));
            }
        }
    }

    // Some writers escape their texts for markup as well.
    private static string Plain(string text) => string.Join(' ', WebUtility.HtmlDecode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
