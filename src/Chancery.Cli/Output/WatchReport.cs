using System.Globalization;
using System.Text.Json;
using Chancery.Cli.Watching;
using Chancery.Intake;
using Chancery.Output;

namespace Chancery.Cli.Output;

/// <summary>Prints what came of each source: for people a table, for programs a JSON document a pass, or CSV.</summary>
internal sealed class WatchReport(Session session, ListFormat format, Paint paint)
{
    private bool _hasHeadings;

    /// <summary>Prints a pass.</summary>
    public void Write(IReadOnlyList<SourcePass> passes)
    {
        switch (format)
        {
            case ListFormat.Json:
                session.Around.Text.Flush();
                EntryJson.WriteList(session.Around.Output, "watch", passes, WriteJson, json => json.WriteString("at", EntryJson.Moment(session.Around.Clock.GetUtcNow())));
                break;
            case ListFormat.Csv:
                WriteCsv(passes);
                break;
            default:
                WriteTable(passes);
                break;
        }
        session.Around.Flush();
    }

    /// <summary>The code of a status in JSON and CSV.</summary>
    public static string Code(SourceStatus status) => status switch
    {
        SourceStatus.Read => "read",
        SourceStatus.Unchanged => "unchanged",
        SourceStatus.Failed => "failed",
        _ => "resting",
    };

    private void WriteTable(IReadOnlyList<SourcePass> passes)
    {
        var messages = session.Messages;
        var table = new Table(
        [
            new(messages["column.source"], 16),
            new(messages["column.new"], AtRight: true),
            new(messages["column.changed"], AtRight: true),
            new(messages["column.unchanged"], AtRight: true),
            new(messages["column.left"], AtRight: true, Spare: 1),
            new(messages["column.failed"], AtRight: true),
            new(messages["column.remark"], 16, Turn: 1, Wraps: true),
        ]);
        foreach (var pass in passes)
        {
            table.Add(Name(pass), Number(pass.Added), Number(pass.Changed), Number(pass.Unchanged), Number(pass.Left), Number(pass.Failed), string.Join("; ", Remarks(pass)));
        }
        table.Write(session.Around.Text, session.Width, paint);
        var all = new { Added = passes.Sum(p => p.Added), Changed = passes.Sum(p => p.Changed), Failed = passes.Count(p => p.Status == SourceStatus.Failed), Resting = passes.Count(p => p.Status == SourceStatus.Resting) };
        session.Around.Text.WriteLine(messages.Format("watch.summary", EntryJson.Moment(session.Around.Clock.GetUtcNow()), passes.Count, all.Added, all.Changed, all.Failed, all.Resting));
    }

    private static string Name(SourcePass pass) => pass.Source.Title ?? pass.Feed?.Title ?? pass.Source.Link;

    private IEnumerable<string> Remarks(SourcePass pass)
    {
        var messages = session.Messages;
        if (pass.Status is not SourceStatus.Read)
        {
            yield return messages["watch." + Code(pass.Status)];
        }
        if (pass.Failure is { } failure && failure.Code != IntakeCode.HostResting)
        {
            yield return failure.Code;
        }
        if (pass.NotBefore is { } moment)
        {
            yield return messages.Format("watch.not-before", EntryJson.Moment(moment));
        }
        if (pass.Answer?.Moved is { } moved)
        {
            yield return messages.Format("watch.moved", moved);
        }
        if (pass.Answer?.LostEncryption == true)
        {
            yield return messages["watch.lost-encryption"];
        }
        foreach (var (key, count) in (IEnumerable<(string, int)>)[("watch.older", pass.Older), ("watch.bad-dates", pass.BadDates), ("watch.no-zone", pass.Source.Zone is null ? pass.DatesWithoutZone : 0), ("watch.empty", pass.EmptyItems)])
        {
            if (count > 0)
            {
                yield return messages.Format(key, count);
            }
        }
    }

    private static void WriteJson(Utf8JsonWriter json, SourcePass pass)
    {
        json.WriteString("source", pass.Source.Link);
        json.WriteString("title", pass.Source.Title ?? pass.Feed?.Title);
        json.WriteString("status", Code(pass.Status));
        json.WriteString("failure", pass.Failure?.Code);
        json.WriteString("notBefore", pass.NotBefore is { } moment ? EntryJson.Moment(moment) : null);
        json.WriteString("movedTo", pass.Answer?.Moved?.AbsoluteUri);
        json.WriteBoolean("lostEncryption", pass.Answer?.LostEncryption == true);
        json.WriteString("feed", pass.Feed?.Kind.ToString().ToLowerInvariant());
        json.WriteBoolean("repaired", pass.Feed?.IsRepaired == true);
        foreach (var (name, count) in Counts(pass))
        {
            json.WriteNumber(name, count);
        }
    }

    private void WriteCsv(IReadOnlyList<SourcePass> passes)
    {
        var csv = new CsvWriter(session.Around.Text);
        if (!_hasHeadings)
        {
            csv.Write("at", "source", "title", "status", "failure", "not_before", "new", "changed", "unchanged", "older", "left", "failed", "bad_dates", "dates_without_zone", "empty_items");
            _hasHeadings = true;
        }
        var at = EntryJson.Moment(session.Around.Clock.GetUtcNow());
        foreach (var pass in passes)
        {
            csv.Write([at, pass.Source.Link, pass.Source.Title ?? pass.Feed?.Title, Code(pass.Status), pass.Failure?.Code, pass.NotBefore is { } moment ? EntryJson.Moment(moment) : null, .. Counts(pass).Select(c => (object?)c.Count)]);
        }
    }

    private static (string Name, int Count)[] Counts(SourcePass pass) =>
    [
        ("new", pass.Added), ("changed", pass.Changed), ("unchanged", pass.Unchanged), ("older", pass.Older), ("left", pass.Left), ("failed", pass.Failed),
        ("badDates", pass.BadDates), ("datesWithoutZone", pass.DatesWithoutZone), ("emptyItems", pass.EmptyItems),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
