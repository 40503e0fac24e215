using System.Text.Json;
using Chancery.Model;
using Chancery.Register;

namespace Chancery.Output;

/// <summary>
/// Merged events as records of PLOVER (the Open Event Data Alliance's "Political Language Ontology for Verifiable Event Records", 2018, chapter on data fields).
/// A contact that is still to come is AGREE there, one that was called off REJECT, both "meet"; of them the manual gives no value of the scale.
/// </summary>
public static class PloverJson
{
    private const string Meet = "meet";

    /// <summary>Writes an event's fields.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="merged">The event with the details of its entries.</param>
    public static void Write(Utf8JsonWriter json, MergedEvent merged)
    {
        var coded = merged.Event;
        json.WriteString("id", merged.Id);
        json.WriteString("date", EntryJson.Day(coded.Date?.First ?? coded.Date?.Last));
        json.WriteString("enddate", EntryJson.Day(coded.Date?.Last));
        WriteActors(json, "actor", coded.Actors);
        WriteActors(json, "recipient", coded.Recipients);
        WriteCode(json, coded);
        if (coded.Place is { } place)
        {
            json.WriteStartObject("event_loc");
            json.WriteString("extracted_place", place);
            json.WriteEndObject();
        }
        StateJson.WriteWords(json, "event_text", [.. coded.Evidence.Select(e => e.Wording)]);
        WriteSources(json, merged);
        // What PLOVER has no field for.
        json.WriteString("comment", $"status={coded.Status.Code()}; date={coded.Date?.ToString() ?? "unknown"}; witnesses={merged.Witnesses.Count}; disputed={string.Join(",", merged.Disputes.Select(d => MergedEventJson.Code(d.Field)))}");
    }

    private static void WriteCode(Utf8JsonWriter json, CodedEvent coded)
    {
        var code = coded.Code;
        var (type, mode, quad) = (coded.Type, coded.Status) switch
        {
            (EventType.Consult, EventStatus.Planned or EventStatus.Proposed or EventStatus.Possible) => (EventType.Agree, Meet, 1),
            (EventType.Consult, EventStatus.Off) => (EventType.Reject, Meet, 3),
            _ => (coded.Type, code?.Mode, code?.Quad),
        };
        StateJson.WriteWords(json, "event", [type.Code()]);
        StateJson.WriteWords(json, "mode", mode is null ? [] : [mode]);
        StateJson.WriteWords(json, "context", code?.Contexts ?? []);
        StateJson.WriteNumber(json, "quad_code", quad);
        if (type == coded.Type && code?.Scale is { } scale)
        {
            json.WriteNumber("event_scale", scale);
        }
        else
        {
            json.WriteNull("event_scale");
        }
    }

    private static void WriteActors(Utf8JsonWriter json, string name, IReadOnlyList<Side> sides)
    {
        json.WriteStartArray(name);
        foreach (var side in sides)
        {
            json.WriteStartObject();
            json.WriteString("code", side.Country);
            json.WriteString("entity_text", side.Name);
            json.WriteString("office", side.Office);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // The first report of each witness; what coded it is that of the first.
    private static void WriteSources(Utf8JsonWriter json, MergedEvent merged)
    {
        json.WriteStartArray("cite_info");
        foreach (var told in merged.Witnesses.Select(w => w.Told[0]))
        {
            json.WriteStartObject();
            json.WriteString("citation", told.Report.Hash);
            json.WriteString("title", told.Report.Title);
            json.WriteString("publication", told.Report.Source);
            json.WriteString("date", EntryJson.Day(told.Report.Published));
            json.WriteString("language", "vi");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (merged.Witnesses[0].Told[0].Seen is { Last: var coding })
        {
            json.WriteString("coder", $"chancery {coding.CoderVersion}, {coding.DataVersion}");
            json.WriteString("coded_date", EntryJson.Day(DateOnly.FromDateTime(coding.At.UtcDateTime)));
        }
    }
}
