using System.CommandLine;
using System.Globalization;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Output;

/// <summary>Prints merged events in order of their dates, as a table, a JSON document or CSV.</summary>
internal sealed class MergedEventList(Session session)
{
    /// <summary>Prints what a filter admits.</summary>
    public void Write(IRegister register, EventFilter filter, ListFormat format, ParseResult parsed)
    {
        var undated = register.CountUndated(filter);
        var events = register.Events(filter);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(session.Around.Output, "events", events, MergedEventJson.Write, json => json.WriteNumber("undated", undated));
                break;
            case ListFormat.Csv:
                MergedEventCsv.Write(session.Around.Text, events);
                break;
            default:
                WriteTable(parsed, events);
                break;
        }
        UndatedNotice.Say(session, undated);
    }

    private void WriteTable(ParseResult parsed, IEnumerable<MergedEvent> events)
    {
        var messages = session.Messages;
        var table = new Table(
        [
            new(messages["column.date"]),
            new(messages["column.event"], 8, Turn: 4, Alike: true),
            new(messages["column.sides"], 16, Turn: 3),
            new(messages["column.place"], 6, Turn: 2, Good: 14, Spare: 2),
            new(messages["column.status"], 6, Turn: 4),
            new(messages["column.witnesses"], AtRight: true),
            new(messages["column.disputes"], 6, Turn: 1, Spare: 1),
            new(messages["column.id"]),
        ]);
        foreach (var merged in events)
        {
            var coded = merged.Event;
            table.Add(
                session.Dates.Of(coded.Date),
                new TableCell(session.Events.Kind(coded), session.Events.ShortKind(coded)),
                new TableCell(EventWords.Sides(coded), EventWords.SidesWithoutOffices(coded), EventWords.Names(coded), EventWords.States(coded)),
                coded.Place,
                session.Events.Status(coded.Status),
                merged.Witnesses.Count.ToString(CultureInfo.InvariantCulture),
                string.Join(", ", merged.Disputes.Select(d => session.Messages["field." + MergedEventJson.Code(d.Field)])),
                merged.Id);
        }
        table.Write(session.Around.Text, session.Width, session.Paint(parsed));
    }
}
