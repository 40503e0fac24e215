using System.Text.Json;
using Chancery.Dossier.Calendar;

namespace Chancery.Output;

/// <summary>A calendar as JSON; docs/formats.md describes it.</summary>
public static class CalendarJson
{
    public static void Write(Utf8JsonWriter json, DossierCalendar calendar)
    {
        json.WriteString("dossier", calendar.Dossier.Id);
        json.WriteString("day", EntryJson.Day(calendar.Day));
        json.WriteString("from", EntryJson.Day(calendar.From));
        json.WriteString("to", EntryJson.Day(calendar.To));
        StateJson.WriteList(json, "entries", calendar.Entries, Write);
        StateJson.WriteList(json, "cut", calendar.Cut, (j, c) =>
        {
            j.WriteString("one", c.One);
            j.WriteString("other", c.Other);
        });
    }

    /// <summary>An entry of a calendar.</summary>
    public static void Write(Utf8JsonWriter json, CalendarEntry entry)
    {
        json.WriteString("kind", CalendarCodes.Of(entry.Kind));
        json.WriteString("date", entry.Date.ToString());
        json.WriteString("status", CalendarCodes.Of(entry.Status));
        StateJson.WriteWords(json, "parties", entry.Parties);
        json.WriteString("movedTo", entry.MovedTo?.ToString());
        json.WriteString("movedFrom", entry.MovedFrom?.ToString());
        StateJson.WriteNumber(json, "years", entry.Years);
        json.WriteNumber("reports", entry.Step?.Reports ?? entry.Announced.Select(a => a.Report.Hash).Distinct(StringComparer.Ordinal).Count());
        StateJson.WriteEvent(json, "first", entry.Announced.Count > 0 ? entry.Announced[0] : null);
        StateJson.WriteEvent(json, "latest", entry.Announced.Count > 0 ? entry.Announced[^1] : null);
        StateJson.WriteEvent(json, "outcome", entry.Outcome);
        StateJson.WriteEvent(json, "contradicted", entry.Contradicted);
        if (entry is { Measure: { } measure, Step: { } step })
        {
            json.WriteStartObject("measure");
            LedgerJson.WriteName(json, measure);
            json.WriteEndObject();
            json.WriteStartObject("step");
            LedgerJson.Write(json, step);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("measure");
            json.WriteNull("step");
        }
    }
}
