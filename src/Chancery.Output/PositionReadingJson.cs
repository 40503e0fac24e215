using System.Text.Json;
using Chancery.Dossier.Positions;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>Positions as JSON; docs/formats.md describes it.</summary>
public static class PositionReadingJson
{
    /// <summary>"offer", "condition", "demand" or "refusal".</summary>
    public static string Code(PositionAct act) => act.ToString().ToLowerInvariant();

    /// <summary>"reversal", "harder" or "softer"; null where nothing changes.</summary>
    public static string? Change(PositionLine line) => line.IsReversal ? "reversal" : line.Hardens switch
    {
        true => "harder",
        false => "softer",
        _ => null,
    };

    public static void Write(Utf8JsonWriter json, PositionReading reading)
    {
        StateJson.WriteDossier(json, reading.Dossier, reading.Day);
        StateJson.WriteList(json, "positions", reading.Positions, (writer, position) =>
        {
            writer.WriteString("party", position.Party);
            writer.WriteString("topic", position.Topic);
            StateJson.WriteList(writer, "lines", position.Lines, Write);
            writer.WriteNumber("others", position.Others);
            writer.WriteNumber("notLookedAt", position.NotLookedAt);
        });
        StateJson.WriteList(json, "reversals", [.. reading.Reversals.Select(r => new Contradiction(r.Position.Party, r.Position.Topic, r.Line.Changed!, r.Line))], Write);
        StateJson.WriteList(json, "contradictions", reading.Contradictions, Write);
    }

    private static void Write(Utf8JsonWriter json, PositionLine line)
    {
        json.WriteString("act", Code(line.Act));
        json.WriteString("change", Change(line));
        json.WriteString("class", line.Class);
        EntryJson.WriteSides(json, "speaker", [line.Speaker]);
        json.WriteString("text", line.Text);
        json.WriteString("said", EntryJson.Day(line.Said));
        json.WriteNumber("reports", line.Reports);
        EntryJson.WriteEvidence(json, line.Evidence);
        EntryJson.Write(json, line.Report);
        json.WriteString("reported", EntryJson.Day(line.Reported));
    }

    private static void Write(Utf8JsonWriter json, Contradiction pair)
    {
        json.WriteString("party", pair.Party);
        json.WriteString("topic", pair.Topic);
        json.WriteStartObject("before");
        Write(json, pair.Earlier);
        json.WriteEndObject();
        json.WriteStartObject("after");
        Write(json, pair.Later);
        json.WriteEndObject();
    }
}
