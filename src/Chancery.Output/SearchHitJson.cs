using System.Text.Json;
using Chancery.Register;
using Chancery.Text;

namespace Chancery.Output;

/// <summary>A hit of a search as JSON. All offsets are UTF-16 units of the report's stored text.</summary>
public static class SearchHitJson
{
    /// <summary>Writes a hit's fields.</summary>
    public static void Write(Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteString("kind", SearchCodes.Of(hit.Kind));
        json.WriteString("match", SearchCodes.Of(hit.Match));
        json.WriteStartObject("snippet");
        json.WriteNumber("start", hit.Snippet.Start);
        json.WriteNumber("end", hit.Snippet.End);
        json.WriteString("text", hit.Text);
        WriteSpans(json, "hits", hit.Hits);
        json.WriteEndObject();
        WriteSpans(json, "titleHits", hit.TitleHits);
        if (hit.Person is { } person)
        {
            json.WriteStartObject("person");
            EntryJson.Write(json, person);
            EntryJson.WriteOrigin(json, hit.Origin, hit.Decision);
            json.WriteEndObject();
        }
        if (hit.Quote is { } quote)
        {
            json.WriteStartObject("quote");
            EntryJson.Write(json, quote);
            EntryJson.WriteOrigin(json, hit.Origin, hit.Decision);
            json.WriteEndObject();
        }
        if (hit.Event is { } told)
        {
            json.WriteStartObject("event");
            EntryJson.Write(json, told);
            EntryJson.WriteEvidence(json, told.Evidence);
            EntryJson.WriteOrigin(json, hit.Origin, hit.Decision);
            json.WriteEndObject();
        }
        EntryJson.Write(json, hit.Report);
    }

    private static void WriteSpans(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
