using System.Text.Json;
using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Recoding;

namespace Chancery.Output;

/// <summary>Merged events in JSON; docs/formats.md describes them.</summary>
public static class MergedEventJson
{
    /// <summary>"date" for <see cref="EventField.Date"/>.</summary>
    public static string Code(EventField field) => field.ToString().ToLowerInvariant();

    /// <summary>An event with what supports it.</summary>
    public static void Write(Utf8JsonWriter json, MergedEvent merged)
    {
        json.WriteString("id", merged.Id);
        EntryJson.Write(json, merged.Event);
        json.WriteStartArray("support");
        foreach (var support in merged.Support)
        {
            Write(json, support);
        }
        json.WriteEndArray();
        json.WriteStartArray("lifeLine");
        foreach (var stage in merged.LifeLine)
        {
            json.WriteStartObject();
            json.WriteString("status", stage.Status.Code());
            json.WriteString("first", EntryJson.Day(stage.First));
            json.WriteString("last", EntryJson.Day(stage.Last));
            json.WriteNumber("witnesses", stage.Witnesses);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("witnesses");
        foreach (var witness in merged.Witnesses)
        {
            json.WriteStartObject();
            json.WriteNumber("reports", witness.Reports);
            json.WriteStartArray("told");
            foreach (var told in witness.Told)
            {
                json.WriteStartObject();
                json.WriteString("id", told.Id);
                EntryJson.Write(json, told);
                if (told.Seen is { } seen)
                {
                    Write(json, "firstSeen", seen.First);
                    Write(json, "lastSeen", seen.Last);
                }
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("decisions");
        foreach (var decision in merged.Decisions)
        {
            json.WriteStartObject();
            EntryDecisionJson.Write(json, decision);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, CodingRun coding)
    {
        json.WriteStartObject(name);
        json.WriteString("coder", coding.CoderVersion);
        json.WriteString("data", coding.DataVersion);
        json.WriteString("at", EntryJson.Moment(coding.At));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FieldSupport support)
    {
        json.WriteStartObject();
        json.WriteString("field", Code(support.Field));
        json.WriteString("side", support.Side);
        json.WriteBoolean("disputed", support.IsDisputed);
        json.WriteStartArray("values");
        foreach (var value in support.Values)
        {
            json.WriteStartObject();
            json.WriteString("value", value.Value);
            json.WriteNumber("witnesses", value.Witnesses);
            json.WriteNumber("reports", value.Reports);
            if (value is { FirstSeen: { } first, LastSeen: { } last })
            {
                json.WriteString("firstSeen", EntryJson.Moment(first));
                json.WriteString("lastSeen", EntryJson.Moment(last));
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
