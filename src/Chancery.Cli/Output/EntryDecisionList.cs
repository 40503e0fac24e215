using System.CommandLine;
using System.Globalization;
using Chancery.Output;
using Chancery.Register.Review;

namespace Chancery.Cli.Output;

/// <summary>Prints what people decided of entries, as a table, a JSON document or CSV.</summary>
internal sealed class EntryDecisionList(Session session)
{
    /// <summary>Prints decisions.</summary>
    public void Write(IReadOnlyList<ReviewDecision> decisions, ListFormat format, ParseResult parsed)
    {
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(session.Around.Output, "entryDecisions", decisions, EntryDecisionJson.Write);
                break;
            case ListFormat.Csv:
                WriteCsv(decisions);
                break;
            default:
                WriteTable(decisions, parsed);
                break;
        }
    }

    private void WriteTable(IReadOnlyList<ReviewDecision> decisions, ParseResult parsed)
    {
        var messages = session.Messages;
        var table = new Table(
        [
            new(messages["column.number"], AtRight: true),
            new(messages["column.decision"]),
            new(messages["column.id"]),
            new(messages["column.entry"], 24, Turn: 1, Wraps: true),
            new(messages["column.by"], 8, Turn: 4),
            new(messages["column.date"]),
            new(messages["column.why"], 16, Turn: 3, Wraps: true),
            new(messages["column.undone"], 8, Turn: 5),
        ]);
        foreach (var decision in decisions)
        {
            table.Add(
                decision.Id.ToString(CultureInfo.InvariantCulture),
                messages[EntryDecisionJson.Key(decision.Act)],
                decision.Entry,
                Words(decision),
                decision.By,
                session.Dates.Of(DateWords.Day(decision.At)),
                decision.Why,
                decision.Undone is { } undone ? $"{undone.By}, {session.Dates.Of(DateWords.Day(undone.At))}" : null);
        }
        table.Write(session.Around.Text, session.Width, session.Paint(parsed));
    }

    private string Words(ReviewDecision decision)
    {
        if (decision.Members.Count > 0)
        {
            return string.Join(" | ", decision.Members.GroupBy(m => m.Part).OrderBy(g => g.Key).Select(g => string.Join(", ", g.Select(m => m.Entry))));
        }
        var words = EntryList.WordsOf(session.Wording, ReportEntry.Alone(decision.Kind, (decision.After ?? decision.Before)!));
        var changes = decision.Changes().Select(c => $"{c.Field}: {c.Before} → {c.After}");
        return DisplayWidth.Plain(string.Join(" | ", changes.Prepend(words)));
    }

    private void WriteCsv(IReadOnlyList<ReviewDecision> decisions)
    {
        var csv = new CsvWriter(session.Around.Text);
        csv.Write("id", "act", "entry", "hash", "kind", "before", "after", "by", "why", "at", "undone_by", "undone_at", "members");
        foreach (var d in decisions)
        {
            csv.Write(
                d.Id, EntryDecisionJson.Code(d.Act), d.Entry, d.Report, d.Kind, d.Before, d.After, d.By, d.Why, $"{d.At:O}", d.Undone?.By, d.Undone is { } u ? $"{u.At:O}" : null,
                string.Join("; ", d.Members.Select(m => FormattableString.Invariant($"{m.Part} {m.Entry}"))));
        }
    }
}
