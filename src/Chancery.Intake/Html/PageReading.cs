using AngleSharp.Dom;
using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Reads one parsed page: its article, and what it says of it.</summary>
/// <param name="words">The words by which pages are read.</param>
/// <param name="languageOf">Tells the language of a text by its words.</param>
internal sealed class PageReading(PageWords words, Func<string, string?> languageOf)
{
    // So many paragraphs tell the language.
    private const int MostTold = 12;

    // The zone of Vietnamese papers.
    private static readonly TimeSpan Hanoi = TimeSpan.FromHours(7);

    /// <summary>The draft of the article; without blocks of the body when there is no article.</summary>
    /// <param name="parsed">The page.</param>
    /// <param name="source">The text from which it was parsed.</param>
    /// <param name="document">The document that it is.</param>
    public ArticleDraft Read(IDocument parsed, string source, Document document)
    {
        var page = TreeBuilder.Build(parsed.DocumentElement, source, words.Names);
        var meta = new MetaTags(parsed);
        var linked = LinkedData.Articles(parsed);
        var title = TitleFinder.Find(page, meta, parsed.QuerySelector("head > title")?.TextContent, linked);
        linked = [.. linked.Where(a => a.Headline is null || title.Text is null || LooseText.Agree(a.Headline, title.Text))];
        var isVietnamese = IsVietnamese([.. page.Blocks.Where(b => b.IsProse).Select(b => b.Text)]);
        var description = meta.First("og:description", "description", "twitter:description") ?? linked.Select(a => a.Description).FirstOrDefault();
        var language = Language(parsed, meta, linked, isVietnamese);
        var stamps = new StampReader(words.Dates, !language.StartsWith("en", StringComparison.OrdinalIgnoreCase));
        var printed = new PrintedDateReader(words.Labels, stamps);
        var parts = new ArticleFinder(words.Labels, words.Furniture, printed).Find(page, title, description, isVietnamese);
        var outlet = meta.First("og:site_name", "application-name") ?? linked.Select(a => a.Publisher).FirstOrDefault(p => p is not null);
        var places = PagePlaces.Of(page, title.Block, parts);
        var dates = new DateFinder(document.Fetched, isVietnamese ? Hanoi : null, stamps, new PrintedDates(page, places, printed));
        var published = dates.Published(meta, linked);
        // Who signs is looked for before the blocks are made: it tells which of them are signatures.
        var byline = new BylineFinder(words.Labels, words.Furniture, printed).Find(parts, places.Near(page), meta, linked, outlet);
        var blocks = DraftParts.Of(title, parts);
        return new ArticleDraft(document.Id, blocks.AddRange(LinkedBody.Of(title.Text, parts, linked)))
        {
            Published = published?.Day,
            PublishedAt = published?.Moment,
            ChangedAt = dates.Changed(meta, linked, published),
            Url = Link(meta, document),
            Byline = byline,
            Outlet = outlet,
            Section = meta.First("article:section", "section", "og:article:section") ?? linked.Select(a => a.Section).FirstOrDefault(s => s is not null),
            Language = language.Length > 0 ? language : null,
        };
    }

    // By its letters, or by its words where they are written without their marks.
    private bool IsVietnamese(IReadOnlyList<string> prose) =>
        VietnameseLetters.Are(prose) || languageOf(string.Join('\n', prose.Take(MostTold))) == LanguageTable.PlainVietnamese;

    // A page's letters are believed before what its template declares.
    private static string Language(IDocument parsed, MetaTags meta, IReadOnlyList<LinkedArticle> linked, bool isVietnamese)
    {
        if (isVietnamese)
        {
            return "vi";
        }
        var declared = parsed.DocumentElement.GetAttribute("lang") ?? parsed.DocumentElement.GetAttribute("xml:lang")
            ?? meta.First("content-language", "language", "og:locale") ?? linked.Select(a => a.Language).FirstOrDefault(l => l is not null) ?? "";
        var primary = declared.Trim().Split('-', '_', ',', ';')[0];
        return primary.Length is 2 or 3 && primary.All(char.IsAsciiLetter) ? primary.ToLowerInvariant() : "";
    }

    private static string? Link(MetaTags meta, Document document)
    {
        foreach (var link in (string?[])[meta.First("link:canonical"), meta.First("og:url"), document.Url])
        {
            // What leads to the site's first page names no article, though some sites write it on every page.
            if (Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.PathAndQuery.Length > 1)
            {
                return link;
            }
        }
        return document.Url;
    }
}
