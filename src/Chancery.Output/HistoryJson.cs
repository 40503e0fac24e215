using System.Text.Json;
using Chancery.Register;

namespace Chancery.Output;

/// <summary>How a report was coded over time, in the JSON document of the report.</summary>
public static class HistoryJson
{
    /// <summary>Writes the properties "codings", "firstSeen" and "gone".</summary>
    public static void Write(Utf8JsonWriter json, RegisteredReport report)
    {
        WriteCodings(json, report);
        var coded = report.Coded;
        json.WriteStartObject("firstSeen");
        WriteFirst(json, report, "people", "person", coded.People.Count);
        WriteFirst(json, report, "events", "event", coded.Events.Count);
        WriteFirst(json, report, "quotes", "quote", coded.Quotes.Count);
        WriteFirst(json, report, "conditions", "condition", coded.Conditions.Count);
        WriteFirst(json, report, "measures", "measure", coded.Measures.Count);
        WriteFirst(json, report, "drafts", "draft", coded.Drafts.Count);
        WriteFirst(json, report, "statements", "statement", coded.Statements.Count);
        WriteFirst(json, report, "tenures", "tenure", coded.Tenures.Count);
        WriteFirst(json, report, "appointments", "appointment", coded.Appointments.Count);
        json.WriteEndObject();
        WriteGone(json, report);
    }

    private static void WriteCodings(Utf8JsonWriter json, RegisteredReport report)
    {
        json.WriteStartArray("codings");
        foreach (var coding in report.History.Codings)
        {
            json.WriteStartObject();
            json.WriteString("coder", coding.CoderVersion);
            json.WriteString("data", coding.DataVersion);
            json.WriteString("at", EntryJson.Moment(coding.At));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFirst(Utf8JsonWriter json, RegisteredReport report, string name, string kind, int count)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < count; i++)
        {
            json.WriteNumberValue(report.History.FirstSeen(kind, i));
        }
        json.WriteEndArray();
    }

    private static void WriteGone(Utf8JsonWriter json, RegisteredReport report)
    {
        json.WriteStartArray("gone");
        foreach (var entry in report.History.Gone)
        {
            json.WriteStartObject();
            json.WriteString("kind", entry.Kind);
            json.WriteNumber("firstSeen", entry.First);
            json.WriteNumber("lastSeen", entry.Last);
            json.WritePropertyName("entry");
            json.WriteRawValue(entry.Entry);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
