using System.Text.Json;

namespace Chancery.Model;

/// <summary>Writes statements, attributions and the reasons of years as <see cref="CodedReportJson"/> has them.</summary>
internal static class PositionJson
{
    private static readonly JsonEncodedText Speaker = JsonEncodedText.Encode("speaker");
    private static readonly JsonEncodedText Addressee = JsonEncodedText.Encode("addressee");
    private static readonly JsonEncodedText Topic = JsonEncodedText.Encode("topic");
    private static readonly JsonEncodedText Stance = JsonEncodedText.Encode("stance");
    private static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText Quote = JsonEncodedText.Encode("quote");
    private static readonly JsonEncodedText Date = JsonEncodedText.Encode("date");
    private static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
    private static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText Country = JsonEncodedText.Encode("country");
    private static readonly JsonEncodedText Via = JsonEncodedText.Encode("via");
    private static readonly JsonEncodedText Years = JsonEncodedText.Encode("years");
    private static readonly JsonEncodedText Reasons = JsonEncodedText.Encode("dateReasons");

    public static void WriteStatement(Utf8JsonWriter json, CodedStatement statement)
    {
        EntryJson.WriteSideOrNull(json, Speaker, statement.Speaker);
        EntryJson.WriteSideOrNull(json, Addressee, statement.Addressee);
        json.WriteString(Topic, statement.Topic);
        json.WriteString(Stance, statement.Stance);
        json.WriteString(Text, statement.Text);
        json.WriteString(Quote, statement.Quote);
        json.WriteString(Date, statement.Date?.ToString());
        json.WriteString(Status, statement.Status.Code());
        EntryJson.WriteEvidence(json, statement.Evidence);
        WriteSource(json, statement.Source);
        WriteReasons(json, statement.DateReasons);
    }

    public static void WriteSource(Utf8JsonWriter json, Attribution? source)
    {
        if (source is null)
        {
            json.WriteNull(Source);
            return;
        }
        json.WriteStartObject(Source);
        json.WriteString(Kind, source.Kind.Code());
        json.WriteString(Name, source.Name);
        json.WriteString(Country, source.Country);
        json.WriteString(Via, source.Via);
        EntryJson.WriteProof(json, source.Evidence);
        json.WriteEndObject();
    }

    /// <summary>Writes the reasons where there are any: most dates are plain.</summary>
    public static void WriteReasons(Utf8JsonWriter json, IReadOnlyList<DateReason> reasons)
    {
        if (reasons.Count > 0)
        {
            EntryJson.WriteList(json, Reasons, reasons, WriteReason);
        }
    }

    public static CodedStatement ReadStatement(WrittenObject statement) => new(
        statement.Object("speaker").Side(),
        statement.SideOrNull("addressee"),
        statement.TextOrNull("topic"),
        statement.Text("stance"),
        statement.Text("text"),
        statement.TextOrNull("quote"),
        statement.Date("date"),
        statement.Code<EventStatus>("status", Ontology.TryParseStatus),
        statement.Evidence())
    {
        Source = ReadSource(statement),
        DateReasons = ReadReasons(statement),
    };

    /// <summary>The source of an entry; null where it has none.</summary>
    public static Attribution? ReadSource(WrittenObject entry) => entry.Has("source") && entry.ObjectOrNull("source") is { } source
        ? new Attribution(source.Code<AttributionKind>("kind", Ontology.TryParseAttribution), source.Text("name"), source.TextOrNull("country"), source.TextOrNull("via"), source.Proof())
        : null;

    /// <summary>The reasons of an entry's year, which it may lack.</summary>
    public static IReadOnlyList<DateReason> ReadReasons(WrittenObject entry) =>
        entry.LaterList("dateReasons", r => new DateReason(r.Text("kind"), r.Text("text"), r.Numbers("years")));

    private static void WriteReason(Utf8JsonWriter json, DateReason reason)
    {
        json.WriteString(Kind, reason.Kind);
        json.WriteString(Text, reason.Wording);
        json.WriteStartArray(Years);
        for (var i = 0; i < reason.Years.Count; i++)
        {
            json.WriteNumberValue(reason.Years[i]);
        }
        json.WriteEndArray();
    }
}
