using System.Text.Json;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>Where pages of web archives were seen again, for programs; docs/formats.md tells of it.</summary>
public static class SightingJson
{
    /// <summary>Writes them as the property "sightings" of the object at the writer's place.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Sighting> sightings)
    {
        json.WriteStartArray("sightings");
        foreach (var sighting in sightings)
        {
            json.WriteStartObject();
            json.WriteString("archive", sighting.Archive);
            json.WriteNumber("offset", sighting.Offset);
            json.WriteString("record", sighting.RecordId);
            json.WriteString("url", sighting.Url);
            json.WriteString("fetched", Moment(sighting.Fetched));
            json.WriteString("refersTo", sighting.RefersTo);
            json.WriteString("refersToUrl", sighting.RefersToUrl);
            json.WriteString("refersToFetched", Moment(sighting.RefersToFetched));
            json.WriteString("digest", sighting.PayloadDigest);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string? Moment(DateTimeOffset? moment) => moment is { } at ? EntryJson.Moment(at) : null;
}
