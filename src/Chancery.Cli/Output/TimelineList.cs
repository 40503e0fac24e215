using System.CommandLine;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Review;

namespace Chancery.Cli.Output;

/// <summary>Prints events in order of their dates, as a table, a JSON document or CSV.</summary>
internal sealed class TimelineList(Session session)
{
    /// <summary>Prints what a filter admits.</summary>
    public void Write(IRegister register, TimelineFilter filter, ListFormat format, ParseResult parsed)
    {
        var undated = register.CountUndated(filter);
        var entries = register.Timeline(filter);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(session.Around.Output, "timeline", entries, EntryJson.Write, json => json.WriteNumber("undated", undated));
                break;
            case ListFormat.Csv:
                WriteCsv(entries);
                break;
            default:
                WriteTable(parsed, entries);
                break;
        }
        UndatedNotice.Say(session, undated);
    }

    // The sides are what a timeline is read for: offices go first where room lacks, then the report's name is cut, then the place.
    private void WriteTable(ParseResult parsed, IEnumerable<TimelineEntry> entries)
    {
        var messages = session.Messages;
        var table = new Table(
        [
            new(messages["column.date"]),
            new(messages["column.event"], 8, Turn: 4, Alike: true),
            new(messages["column.sides"], 16, Turn: 3),
            new(messages["column.place"], 6, Turn: 2, Good: 14),
            new(messages["column.status"], 6, Turn: 4),
            new(messages["column.report"], 9, Turn: 1, Good: 16),
        ]);
        foreach (var entry in entries)
        {
            var (coded, report) = entry;
            table.Add(
                session.Dates.Of(coded.Date),
                new TableCell(session.Events.Kind(coded), session.Events.ShortKind(coded)),
                new TableCell(EventWords.Sides(coded), EventWords.SidesWithoutOffices(coded), EventWords.Names(coded), EventWords.States(coded)),
                coded.Place,
                entry.Origin == EntryOrigin.Machine ? session.Events.Status(coded.Status)
                    : $"{session.Events.Status(coded.Status)} · {messages["origin." + EntryJson.Code(entry.Origin)]}",
                ReportName.Of(report));
        }
        table.Write(session.Around.Text, session.Width, session.Paint(parsed));
    }

    private void WriteCsv(IEnumerable<TimelineEntry> entries)
    {
        var csv = new CsvWriter(session.Around.Text);
        csv.Write("date", "type", "mode", "actors", "recipients", "place", "status", "source", "hash", "start", "end", "evidence", "by", "decision");
        foreach (var entry in entries)
        {
            var (coded, report) = entry;
            var evidence = coded.Evidence.Count > 0 ? coded.Evidence[0] : null;
            csv.Write(
                coded.Date?.ToString(),
                coded.Type.Code(),
                coded.Mode.Code(),
                EventWords.Join(coded.Actors, "; "),
                EventWords.Join(coded.Recipients, "; "),
                coded.Place,
                coded.Status.Code(),
                report.Source,
                report.Hash,
                evidence?.Span.Start,
                evidence?.Span.End,
                evidence?.Wording,
                EntryJson.Code(entry.Origin),
                entry.Decision);
        }
    }
}
