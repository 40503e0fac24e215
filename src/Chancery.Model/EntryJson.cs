using System.Globalization;
using System.Text.Json;

namespace Chancery.Model;

/// <summary>Writes the parts that entries share: sides, days, evidence, sources and the reasons of years.</summary>
internal static class EntryJson
{
    private static readonly JsonEncodedText EvidenceField = JsonEncodedText.Encode("evidence");
    private static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText End = JsonEncodedText.Encode("end");
    private static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText Rule = JsonEncodedText.Encode("rule");
    private static readonly JsonEncodedText Country = JsonEncodedText.Encode("country");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText Office = JsonEncodedText.Encode("office");

    public static void WriteList<T>(Utf8JsonWriter json, JsonEncodedText name, IReadOnlyList<T> entries, Action<Utf8JsonWriter, T> writeFields)
    {
        json.WriteStartArray(name);
        // By index: a foreach over the interface would allocate an enumerator for each of the many small lists.
        for (var i = 0; i < entries.Count; i++)
        {
            json.WriteStartObject();
            writeFields(json, entries[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteSides(Utf8JsonWriter json, JsonEncodedText name, IReadOnlyList<Side> sides) => WriteList(json, name, sides, WriteSide);

    public static void WriteSideOrNull(Utf8JsonWriter json, JsonEncodedText name, Side? side)
    {
        if (side is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        WriteSide(json, side);
        json.WriteEndObject();
    }

    public static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence) => WriteList(json, EvidenceField, evidence, WriteProof);

    public static void WriteProof(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteNumber(Start, evidence.Span.Start);
        json.WriteNumber(End, evidence.Span.End);
        json.WriteString(Text, evidence.Wording);
        json.WriteString(Rule, evidence.Rule);
    }

    public static void WriteDay(Utf8JsonWriter json, JsonEncodedText name, DateOnly? day)
    {
        if (day is not { } known)
        {
            json.WriteNull(name);
            return;
        }
        Span<char> text = stackalloc char[10];
        known.TryFormat(text, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteString(name, text[..length]);
    }

    private static void WriteSide(Utf8JsonWriter json, Side side)
    {
        json.WriteString(Country, side.Country);
        json.WriteString(Name, side.Name);
        json.WriteString(Office, side.Office);
    }
}
