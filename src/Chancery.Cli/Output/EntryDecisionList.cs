using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Chancery.Register.Review;

namespace Chancery.Cli.Output;

/// <summary>Prints what people decided of entries, as a table, a JSON document or CSV.</summary>
internal sealed class EntryDecisionList(Session session)
{
    /// <summary>"edit" for <see cref="ReviewAct.Edit"/>.</summary>
    public static string Code(ReviewAct act) => act.ToString().ToLowerInvariant();

    /// <summary>The key of an act's name: of events, merging and splitting have names of their own.</summary>
    public static string Key(ReviewAct act) => act switch
    {
        ReviewAct.Merge => "decision.one-event",
        ReviewAct.Split => "decision.two-events",
        _ => "decision." + Code(act),
    };

    /// <summary>Prints decisions.</summary>
    public void Write(IReadOnlyList<ReviewDecision> decisions, ListFormat format, ParseResult parsed)
    {
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(session.Around.Output, "entryDecisions", decisions, Write);
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
                messages[Key(decision.Act)],
                decision.Entry,
                Words(decision),
                decision.By,
                session.Dates.Of(Day(decision.At)),
                decision.Why,
                decision.Undone is { } undone ? $"{undone.By}, {session.Dates.Of(Day(undone.At))}" : null);
        }
        table.Write(session.Around.Text, session.Width, session.Paint(parsed));
    }

    private string Words(ReviewDecision decision)
    {
        if (decision.Members.Count > 0)
        {
            return string.Join(" | ", decision.Members.GroupBy(m => m.Part).OrderBy(g => g.Key).Select(g => string.Join(", ", g.Select(m => m.Entry))));
        }
        var words = EntryList.WordsOf(session, ReportEntry.Alone(decision.Kind, (decision.After ?? decision.Before)!));
        var changes = decision.Changes().Select(c => $"{c.Field}: {c.Before} → {c.After}");
        return DisplayWidth.Plain(string.Join(" | ", changes.Prepend(words)));
    }

    /// <summary>A decision.</summary>
    public static void Write(Utf8JsonWriter json, ReviewDecision decision)
    {
        json.WriteNumber("id", decision.Id);
        json.WriteString("act", Code(decision.Act));
        json.WriteString("entry", decision.Entry);
        json.WriteString("hash", decision.Report);
        json.WriteString("kind", decision.Kind);
        WriteEntry(json, "before", decision.Before);
        WriteEntry(json, "after", decision.After);
        json.WriteString("by", decision.By);
        json.WriteString("why", decision.Why);
        json.WriteString("at", decision.At);
        ActorJson.WriteUndone(json, decision.Undone);
        json.WriteStartArray("members");
        foreach (var member in decision.Members)
        {
            json.WriteStartObject();
            json.WriteNumber("part", member.Part);
            json.WriteString("id", member.Entry);
            json.WriteString("hash", member.Report);
            json.WriteBoolean("there", member.Ordinal is not null);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteEntry(Utf8JsonWriter json, string name, string? written)
    {
        if (written is null)
        {
            json.WriteNull(name);
            return;
        }
        using var entry = JsonDocument.Parse(written);
        json.WritePropertyName(name);
        entry.RootElement.WriteTo(json);
    }

    private void WriteCsv(IReadOnlyList<ReviewDecision> decisions)
    {
        var csv = new CsvWriter(session.Around.Text);
        csv.Write("id", "act", "entry", "hash", "kind", "before", "after", "by", "why", "at", "undone_by", "undone_at", "members");
        foreach (var d in decisions)
        {
            csv.Write(
                d.Id, Code(d.Act), d.Entry, d.Report, d.Kind, d.Before, d.After, d.By, d.Why, $"{d.At:O}", d.Undone?.By, d.Undone is { } u ? $"{u.At:O}" : null,
                string.Join("; ", d.Members.Select(m => FormattableString.Invariant($"{m.Part} {m.Entry}"))));
        }
    }

    /// <summary>The day of a moment.</summary>
    public static DateOnly? Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
