using Chancery.Register.Sql;
using Chancery.Text;

namespace Chancery.Register.Review;

/// <summary>
/// Finds what a person should look at: report by report from the newest, some at a time; of these the most worthwhile first. What
/// was decided does not come up. It reads no further than it is asked, so that its work does not grow with the register.
/// </summary>
internal sealed class ReviewList(SqlSession session)
{
    private const int Together = 200;
    private const int MostLength = 400;

    private readonly ReportReader _reports = new(session);
    private readonly ReportEntries _entries = new(new EntryDecisions(session.Statements));
    private readonly MergedEventReader _events = new(session);

    /// <summary>The entries that a filter admits.</summary>
    public IEnumerable<ReviewItem> Read(ReviewFilter filter)
    {
        var items = All(filter);
        return filter.Limit is { } limit ? items.Take(limit) : items;
    }

    private IEnumerable<ReviewItem> All(ReviewFilter filter)
    {
        var joins = new UnsureJoins(session.Statements);
        foreach (var window in Windows(filter))
        {
            var items = window
                .SelectMany(hash => Items(hash, filter, joins))
                .OrderBy(i => i.Reasons[0])
                .ThenByDescending(i => i.Reasons.Count)
                .ThenByDescending(i => i.Report.Published ?? DateOnly.MinValue)
                .ThenBy(i => i.Report.Hash, StringComparer.Ordinal);
            foreach (var item in items)
            {
                yield return item;
            }
        }
    }

    // Reports whose numbers differ in nothing but who came first stay together.
    private IEnumerable<List<string>> Windows(ReviewFilter filter)
    {
        var (lowest, highest) = SearchKey.Reports(filter.From ?? (filter.To is null ? null : DateOnly.MinValue), filter.To);
        for (var last = highest; ;)
        {
            var window = Reports(lowest, last, Together);
            if (window.Count == Together)
            {
                window.AddRange(Reports(SearchKey.FirstOfGroup(window[^1].Key), window[^1].Key - 1, int.MaxValue));
            }
            if (window.Count == 0)
            {
                yield break;
            }
            last = window[^1].Key - 1;
            yield return window.ConvertAll(r => r.Hash);
        }
    }

    private List<(long Key, string Hash)> Reports(long lowest, long highest, int limit) =>
        session.Translate(() => session.Statements.Of(
            """
            SELECT d.id, a.hash FROM search_doc d JOIN article a ON a.id = d.article_id
            WHERE d.id BETWEEN $1 AND $2 AND d.article_id IS NOT NULL ORDER BY d.id DESC LIMIT $3
            """,
            3).List(r => (r.GetInt64(0), r.GetString(1)), lowest, highest, limit));

    private IEnumerable<ReviewItem> Items(string hash, ReviewFilter filter, UnsureJoins joins)
    {
        if (session.Translate(() => _reports.Read(hash)) is not { } report)
        {
            yield break;
        }
        var coded = report.Coded;
        var entries = session.Translate(() => _entries.Of(report));
        foreach (var item in Joins(report, entries, filter, joins))
        {
            yield return item;
        }
        var disputed = filter.Reason is null or ReviewReason.Dispute ? _events.Disputed(hash) : [];
        foreach (var form in entries.Where(e => e.Decision is null).GroupBy(e => e.Kind, StringComparer.Ordinal))
        {
            var (doubts, states) = (Doubts.Of(form.Key, coded), Doubts.States(form.Key, coded));
            foreach (var entry in form.Where(e => e.Ordinal < doubts.Count && (filter.Country is null || states[e.Ordinal].Contains(filter.Country, StringComparer.Ordinal))))
            {
                IReadOnlyList<ReviewReason> reasons = form.Key == EntryKind.Event && disputed.Contains(entry.Ordinal)
                    ? [ReviewReason.Dispute, .. doubts[entry.Ordinal]] : doubts[entry.Ordinal];
                if (reasons.Count > 0 && (filter.Reason is not { } reason || reasons.Contains(reason)))
                {
                    yield return Item(report, entry, reasons);
                }
            }
        }
    }

    private List<ReviewItem> Joins(RegisteredReport report, List<ReportEntry> entries, ReviewFilter filter, UnsureJoins joins) =>
        filter.Reason is not (null or ReviewReason.NameUnsure) ? []
            : [.. session.Translate(() => joins.Of(report, entries).ToList())
                .Where(j => filter.Country is null || j.Join.Name.Country == filter.Country)
                .Select(j => Item(report, j.Entry, [ReviewReason.NameUnsure]) with { Join = j.Join })];

    private static ReviewItem Item(RegisteredReport report, ReportEntry entry, IReadOnlyList<ReviewReason> reasons)
    {
        var article = report.Article;
        var span = EntryText.Of(EntryForm.Of(entry.Kind)!, entry.Written).Span;
        var sentence = Around(article.Text, span);
        return new ReviewItem(entry, reasons, new ReportKey(article.Hash, article.Id, article.Title, article.Published), span, sentence, sentence.Of(article.Text));
    }

    // The sentence, as far as it is not too long to be read at a glance.
    private static TextSpan Around(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && span.End - start < MostLength && !Ends(text, start - 1))
        {
            start--;
        }
        var end = span.End;
        while (end < text.Length && end - start < MostLength && text[end] != '\n' && !(end > span.Start && Ends(text, end - 1)))
        {
            end++;
        }
        while (start < span.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        return new TextSpan(start, end);
    }

    private static bool Ends(string text, int i) =>
        text[i] == '\n' || (text[i] is '.' or '!' or '?' or '…' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]));
}
