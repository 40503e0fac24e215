namespace Chancery.Intake.Html;

/// <summary>Finds an article's title: the heading that the page's own word for itself agrees with, as it is printed; else that word without the site's name.</summary>
internal static class TitleFinder
{
    private const int Longest = 300;
    private const int MostHeadings = 200;
    private const int MostWords = 12;
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", "|"];

    /// <summary>The title and the block that prints it; either may be missing.</summary>
    public static (string? Text, PageBlock? Block) Find(PageTree page, MetaTags meta, string? documentTitle, IReadOnlyList<LinkedArticle> linked)
    {
        string?[] said = [meta.First("og:title"), meta.First("twitter:title"), documentTitle, meta.First("headline", "title", "dc.title")];
        var words = said.Concat(linked.Select(a => a.Headline)).OfType<string>().Select(Unescaped).Where(w => w.Trim().Length > 0).Take(MostWords).ToList();
        var outlet = meta.First("og:site_name");
        var headings = page.Blocks.Where(b => b.Text.Length <= Longest && IsHeading(b)).Take(MostHeadings).OrderBy(Rank).ToList();
        foreach (var word in words)
        {
            var bare = WithoutSite(word, outlet);
            if (headings.Find(h => LooseText.Agree(h.Text, word) || LooseText.Agree(h.Text, bare)) is { } printed)
            {
                return (printed.Text, printed);
            }
        }
        // Linked data that nothing on the page bears out may be another article's.
        var own = said.FirstOrDefault(w => !string.IsNullOrWhiteSpace(w));
        var only = headings.Find(h => h.Owner.Tag == "h1");
        return own is null ? (only?.Text ?? words.FirstOrDefault(), only) : (WithoutSite(Unescaped(own), outlet), null);
    }

    // Templates escape a title that already was: "&amp;quot;".
    private static string Unescaped(string title) => title.Contains('&', StringComparison.Ordinal) && title.Contains(';', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(title) : title;

    private static bool IsHeading(PageBlock block) => Rank(block) < 10;

    private static int Rank(PageBlock block)
    {
        for (var (node, level) = (block.Owner, 0); node is not null && level < 3; node = node.Parent, level++)
        {
            if (node.Tag is ['h', >= '1' and <= '6'])
            {
                return node.Tag[1] - '0';
            }
            if (node.Is(Model.PageNameKind.Title) || node.Element.GetAttribute("itemprop") == "headline")
            {
                return 7;
            }
        }
        return 10;
    }

    // The site's name stands last or first and is shorter than the rest.
    private static string WithoutSite(string title, string? outlet)
    {
        title = string.Join(' ', title[..Math.Min(title.Length, 2 * Longest)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var separator in Separators)
        {
            for (var last = title.LastIndexOf(separator, StringComparison.Ordinal);
                last > 0 && IsSite(title[(last + separator.Length)..], title[..last], outlet);
                last = title.LastIndexOf(separator, StringComparison.Ordinal))
            {
                title = title[..last].Trim();
            }
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && outlet is not null && LooseText.Agree(title[..first], outlet))
            {
                return title[(first + separator.Length)..].Trim();
            }
        }
        return title;
    }

    private static bool IsSite(string part, string rest, string? outlet) =>
        outlet is not null && LooseText.Agree(part, outlet) || part.Length * 2 < rest.Length && part.Split(' ').Length <= 5;
}
