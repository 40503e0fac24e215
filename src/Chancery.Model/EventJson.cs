using System.Text.Json;

namespace Chancery.Model;

/// <summary>The written form of an event, in both directions.</summary>
internal static class EventJson
{
    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText Mode = JsonEncodedText.Encode("mode");
    private static readonly JsonEncodedText Actors = JsonEncodedText.Encode("actors");
    private static readonly JsonEncodedText Recipients = JsonEncodedText.Encode("recipients");
    private static readonly JsonEncodedText Date = JsonEncodedText.Encode("date");
    private static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText Place = JsonEncodedText.Encode("place");
    private static readonly JsonEncodedText Plover = JsonEncodedText.Encode("plover");
    private static readonly JsonEncodedText Context = JsonEncodedText.Encode("context");
    private static readonly JsonEncodedText Quad = JsonEncodedText.Encode("quad");
    private static readonly JsonEncodedText Scale = JsonEncodedText.Encode("scale");
    private static readonly JsonEncodedText Cameo = JsonEncodedText.Encode("cameo");
    private static readonly JsonEncodedText Goldstein = JsonEncodedText.Encode("goldstein");

    public static void Write(Utf8JsonWriter json, CodedEvent coded)
    {
        json.WriteString(Type, coded.Type.Code());
        json.WriteString(Mode, coded.Mode.Code());
        EntryJson.WriteSides(json, Actors, coded.Actors);
        EntryJson.WriteSides(json, Recipients, coded.Recipients);
        json.WriteString(Date, coded.Date?.ToString());
        json.WriteString(Status, coded.Status.Code());
        json.WriteString(Place, coded.Place);
        EntryJson.WriteEvidence(json, coded.Evidence);
        WriteDetail(json, coded);
    }

    /// <summary>Writes what joined an event later: its codes, its source, the reasons of its year and what is claimed of its place.</summary>
    public static void WriteDetail(Utf8JsonWriter json, CodedEvent coded)
    {
        if (coded.Code is { } code)
        {
            WriteCode(json, code);
        }
        PositionJson.WriteSource(json, coded.Source);
        PositionJson.WriteReasons(json, coded.DateReasons);
        ClaimJson.Write(json, coded.Claims);
    }

    public static CodedEvent Read(WrittenObject coded) => ReadDetail(
        coded,
        new CodedEvent(
            coded.Code<EventType>("type", Ontology.TryParseType),
            coded.Code<EventMode>("mode", Ontology.TryParseMode),
            coded.Sides("actors"),
            coded.Sides("recipients"),
            coded.Date("date"),
            coded.Code<EventStatus>("status", Ontology.TryParseStatus),
            coded.TextOrNull("place"),
            coded.Evidence()));

    /// <summary>The event with what <see cref="WriteDetail"/> has written.</summary>
    public static CodedEvent ReadDetail(WrittenObject detail, CodedEvent coded) => coded with
    {
        Code = detail.Has("plover") ? ReadCode(detail, detail.Object("plover")) : null,
        Source = PositionJson.ReadSource(detail),
        DateReasons = PositionJson.ReadReasons(detail),
        Claims = ClaimJson.Read(detail),
    };

    private static EventCode ReadCode(WrittenObject coded, WrittenObject plover) => new(
        plover.Code<EventType>("type", Ontology.TryParseType),
        plover.TextOrNull("mode"),
        plover.Texts("context"),
        plover.Number("quad"),
        plover.RealOrNull("scale"),
        coded.Text("cameo"),
        coded.Real("goldstein"));

    private static void WriteCode(Utf8JsonWriter json, EventCode code)
    {
        json.WriteStartObject(Plover);
        json.WriteString(Type, code.Type.Code());
        json.WriteString(Mode, code.Mode);
        json.WriteStartArray(Context);
        for (var i = 0; i < code.Contexts.Count; i++)
        {
            json.WriteStringValue(code.Contexts[i]);
        }
        json.WriteEndArray();
        json.WriteNumber(Quad, code.Quad);
        if (code.Scale is { } scale)
        {
            json.WriteNumber(Scale, scale);
        }
        else
        {
            json.WriteNull(Scale);
        }
        json.WriteEndObject();
        json.WriteString(Cameo, code.Cameo);
        json.WriteNumber(Goldstein, code.Goldstein);
    }
}
