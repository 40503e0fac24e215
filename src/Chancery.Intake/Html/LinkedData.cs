using System.Text.Json;
using AngleSharp.Dom;

namespace Chancery.Intake.Html;

/// <summary>Reads the JSON-LD of a page: one block or several, an object, an array or an "@graph", whole or broken.</summary>
internal static class LinkedData
{
    private const int LargestBlock = 1_000_000;
    private const int MostObjects = 2_000;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The articles that a page describes, in its order. What cannot be read is passed over.</summary>
    public static IReadOnlyList<LinkedArticle> Articles(IDocument document)
    {
        var articles = new List<LinkedArticle>();
        foreach (var script in document.QuerySelectorAll("script[type*='ld+json']"))
        {
            var json = script.TextContent;
            if (json.Length is > 0 and <= LargestBlock)
            {
                Read(json, articles);
            }
        }
        return articles;
    }

    private static void Read(string json, List<LinkedArticle> articles)
    {
        try
        {
            using var parsed = JsonDocument.Parse(LooseJson.Tidied(json), Options);
            Collect(parsed.RootElement, articles);
        }
        catch (JsonException)
        {
            // Broken beyond what its writers usually break: the page speaks for itself then.
        }
    }

    private static void Collect(JsonElement root, List<LinkedArticle> articles)
    {
        var open = new Queue<JsonElement>([root]);
        for (var seen = 0; seen < MostObjects && open.TryDequeue(out var element); seen++)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                element.EnumerateArray().ToList().ForEach(open.Enqueue);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                Take(element, open, articles);
            }
        }
    }

    private static void Take(JsonElement element, Queue<JsonElement> open, List<LinkedArticle> articles)
    {
        if (IsArticle(element))
        {
            articles.Add(LinkedArticleReader.Read(element));
        }
        foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"])
        {
            if (element.TryGetProperty(name, out var inner))
            {
                open.Enqueue(inner);
            }
        }
    }

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && LinkedArticleReader.Texts(type).Any(t =>
            t.EndsWith("Article", StringComparison.OrdinalIgnoreCase) || t.EndsWith("BlogPosting", StringComparison.OrdinalIgnoreCase)
            || t.EndsWith("Report", StringComparison.OrdinalIgnoreCase) || t.EndsWith("Review", StringComparison.OrdinalIgnoreCase));
}
