using System.Text.Json;
using Chancery.Dossier.Council.Drafts;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>Drafts of resolutions as JSON; docs/formats.md describes it.</summary>
public static class DraftReadingJson
{
    /// <summary>"no-day", "no-count" or "no-names".</summary>
    public static string? Code(DraftDoubt? doubt) => doubt switch
    {
        null => null,
        DraftDoubt.NoDay => "no-day",
        DraftDoubt.NoCount => "no-count",
        _ => "no-names",
    };

    /// <summary>Writes them into an object.</summary>
    public static void Write(Utf8JsonWriter json, DraftReading reading)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(reading);
        json.WriteString("dossier", reading.Dossier?.Id);
        json.WriteString("day", EntryJson.Day(reading.Day));
        json.WriteNumber("others", reading.Others);
        StateJson.WriteList(json, "entries", reading.Drafts, Write);
    }

    private static void Write(Utf8JsonWriter json, ToldDraft draft)
    {
        json.WriteString("organ", draft.Organ);
        json.WriteString("number", draft.Number);
        json.WriteString("outcome", draft.Outcome.Code());
        json.WriteString("voted", draft.Voted?.ToString());
        StateJson.WriteWords(json, "sponsors", draft.Sponsors);
        StateJson.WriteWords(json, "vetoes", draft.Vetoes);
        json.WriteNumber("reports", draft.Reports);
        WriteVerdict(json, draft.Verdict);
        StateJson.WriteList(json, "council", draft.Council, (writer, term) =>
        {
            writer.WriteString("state", term.State);
            writer.WriteBoolean("permanent", term.Seat is not null);
        });
        StateJson.WriteList(json, "record", draft.Record, (writer, act) =>
        {
            writer.WriteString("number", act.Number);
            writer.WriteString("announced", EntryJson.Day(act.Announced));
            writer.WriteString("source", act.Source);
        });
        StateJson.WriteList(json, "opposition", draft.Opposition, WriteOpposition);
        StateJson.WriteList(json, "told", draft.Told, (writer, told) =>
        {
            StateJson.WriteSource(writer, told, told.Entry.Evidence);
            writer.WritePropertyName("draft");
            writer.WriteRawValue(WrittenEntry.Of(told.Entry));
        });
    }

    private static void WriteVerdict(Utf8JsonWriter json, DraftVerdict? verdict)
    {
        if (verdict is null)
        {
            json.WriteNull("verdict");
            return;
        }
        json.WriteStartObject("verdict");
        json.WriteString("outcome", verdict.Outcome is { } outcome ? CouncilJson.Code(outcome) : null);
        json.WriteString("doubt", Code(verdict.Doubt));
        json.WriteNumber("needs", verdict.Needs);
        StateJson.WriteNumber(json, "yes", verdict.Yes);
        StateJson.WriteWords(json, "vetoedBy", verdict.VetoedBy);
        json.WriteEndObject();
    }

    private static void WriteOpposition(Utf8JsonWriter json, DraftOpposition opposition)
    {
        var said = opposition.Statement.Entry;
        json.WriteString("member", opposition.Member);
        json.WriteBoolean("permanent", opposition.IsPermanent);
        json.WriteBoolean("namesDraft", opposition.NamesDraft);
        json.WriteString("stance", said.Stance);
        json.WriteString("speaker", said.Speaker.Name);
        json.WriteString("text", said.Text);
        json.WriteString("said", said.Date?.ToString());
        StateJson.WriteSource(json, opposition.Statement, said.Evidence);
    }
}
