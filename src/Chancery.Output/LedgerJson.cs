using System.Text.Json;
using Chancery.Dossier.Sanctions;
using Chancery.Dossier.State;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>A ledger of sanctions as JSON; docs/formats.md describes it.</summary>
public static class LedgerJson
{
    public static void Write(Utf8JsonWriter json, SanctionsLedger ledger)
    {
        json.WriteString("dossier", ledger.Dossier.Id);
        json.WriteString("day", EntryJson.Day(ledger.Day));
        StateJson.WriteList(json, "measures", ledger.Lines, (j, l) => Write(j, l, ledger.Day));
        StateJson.WriteList(json, "cut", ledger.Cut, (j, c) =>
        {
            j.WriteString("from", c.From);
            j.WriteString("against", c.Against);
        });
    }

    /// <summary>What names a measure, and how it stands.</summary>
    public static void WriteName(Utf8JsonWriter json, LedgerLine line)
    {
        json.WriteString("from", line.From);
        json.WriteString("against", line.Against);
        json.WriteString("kind", line.Kind);
        if (line.Instrument is { } instrument)
        {
            json.WriteStartObject("instrument");
            json.WriteString("id", instrument.Id);
            json.WriteString("vi", instrument.Name);
            json.WriteString("en", instrument.EnglishName);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("instrument");
        }
        json.WriteString("basis", line.Basis);
        json.WriteString("standing", LedgerCodes.Of(line.State.Standing));
    }

    /// <summary>What names a measure, how it stands and its term.</summary>
    public static void WriteState(Utf8JsonWriter json, LedgerLine line, DateOnly day)
    {
        WriteName(json, line);
        json.WriteString("since", line.State.Since?.ToString());
        json.WriteString("until", line.State.Until?.ToString());
        json.WriteBoolean("reckoned", line.State.IsReckoned);
        StateJson.WriteNumber(json, "daysLeft", DaysLeft(line, day));
    }

    private static void Write(Utf8JsonWriter json, LedgerLine line, DateOnly day)
    {
        WriteState(json, line, day);
        StateJson.WriteList(json, "periods", line.State.Periods, (j, p) =>
        {
            j.WriteString("from", p.From?.ToString());
            j.WriteString("to", p.To?.ToString());
            j.WriteString("ended", p.Ended is { } ended ? LedgerCodes.Of(ended) : null);
        });
        StateJson.WriteList(json, "steps", line.Steps, Write);
    }

    /// <summary>What was done with a measure.</summary>
    public static void Write(Utf8JsonWriter json, MeasureStep step)
    {
        json.WriteString("act", step.Act.Code());
        json.WriteString("asked", step.Asked?.Code());
        json.WriteString("status", step.Status.Code());
        json.WriteString("announced", step.Announced?.ToString());
        json.WriteString("effective", step.Effective?.ToString());
        json.WriteString("until", step.Until?.ToString());
        json.WriteString("term", step.Term);
        json.WriteString("holder", step.Holder);
        json.WriteNumber("reports", step.Reports);
        WriteRecord(json, step.Record);
        if (step.Told.Count > 0)
        {
            StateJson.WriteSource(json, step.Told[0], step.Told[0].Entry.Evidence);
        }
        else
        {
            json.WriteNull("reported");
        }
    }

    private static void WriteRecord(Utf8JsonWriter json, SanctionAct? record)
    {
        if (record is null)
        {
            json.WriteNull("record");
            return;
        }
        json.WriteStartObject("record");
        json.WriteString("number", record.Number);
        json.WriteString("paragraph", record.Paragraph);
        json.WriteString("vi", record.What);
        json.WriteString("en", record.EnglishWhat);
        json.WriteString("source", record.Source);
        json.WriteEndObject();
    }

    /// <summary>How many days are left until a term ends at the latest; null where it has no end, or does not hold.</summary>
    public static int? DaysLeft(LedgerLine line, DateOnly day) =>
        line.State is { IsInForce: true, Until.Last: { } last } ? DayCount.Between(day, last).Least : null;
}
