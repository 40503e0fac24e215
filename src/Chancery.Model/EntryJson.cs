using System.Text.Json;
using Chancery.Text;

namespace Chancery.Model;

/// <summary>The parts that written entries share: sides, dates and evidence, in both directions.</summary>
internal static class EntryJson
{
    public static void WriteSides(Utf8JsonWriter json, string name, IReadOnlyList<Side> sides)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < sides.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("country", sides[i].Country);
            json.WriteString("name", sides[i].Name);
            json.WriteString("office", sides[i].Office);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static IReadOnlyList<Side> Sides(JsonElement json, string name) =>
        [.. json.GetProperty(name).EnumerateArray().Select(s => new Side(Text(s, "country"), Text(s, "name"), Text(s, "office")))];

    public static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence)
    {
        json.WriteStartArray("evidence");
        for (var i = 0; i < evidence.Count; i++)
        {
            json.WriteStartObject();
            WriteProof(json, evidence[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteProof(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteNumber("start", evidence.Span.Start);
        json.WriteNumber("end", evidence.Span.End);
        json.WriteString("text", evidence.Wording);
        json.WriteString("rule", evidence.Rule);
    }

    public static IReadOnlyList<Evidence> Evidence(JsonElement json) => [.. json.GetProperty("evidence").EnumerateArray().Select(Proof)];

    public static Evidence Proof(JsonElement json) =>
        new(new TextSpan(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32()), Text(json, "text")!, Text(json, "rule")!);

    public static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    public static EdtfDate? Date(JsonElement json, string name) => Text(json, name) is { } text ? EdtfDate.Parse(text) : null;
}
