using System.Text.Json;
using Chancery.Register.Bodies;

namespace Chancery.Output;

/// <summary>States, bodies and organs in the JSON documents that docs/formats.md describes.</summary>
public static class BodyJson
{
    /// <summary>"gazetteer" for <see cref="BodyNameReason.Gazetteer"/>.</summary>
    public static string Code(BodyNameReason reason) => reason.ToString().ToLowerInvariant();

    /// <summary>The list "bodies".</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<BodyPage> pages)
    {
        json.WriteStartArray("bodies");
        foreach (var page in pages)
        {
            json.WriteStartObject();
            Write(json, page);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, BodyPage page)
    {
        json.WriteString("kind", page.Kind == BodyKind.Body ? "body" : "organ");
        json.WriteString("name", page.Name);
        json.WriteString("country", page.Country);
        json.WriteStartArray("names");
        foreach (var name in page.Names)
        {
            json.WriteStartObject();
            json.WriteString("name", name.Name);
            json.WriteString("reason", Code(name.Reason));
            if (name.Entries is { } entries)
            {
                json.WriteNumber("entries", entries);
            }
            else
            {
                json.WriteNull("entries");
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("events", page.Events);
        json.WriteNumber("quotes", page.Quotes);
        json.WriteBoolean("cut", page.IsCut);
        json.WriteString("firstSeen", EntryJson.Day(page.FirstSeen));
        json.WriteString("lastSeen", EntryJson.Day(page.LastSeen));
        json.WriteStartArray("contacts");
        foreach (var partner in page.Partners)
        {
            json.WriteStartObject();
            json.WriteString("country", partner.Country);
            json.WriteNumber("contacts", partner.Contacts);
            json.WriteString("last", EntryJson.Day(partner.Last));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("recent");
        foreach (var merged in page.Recent)
        {
            json.WriteStartObject();
            json.WriteString("id", merged.Id);
            EntryJson.Write(json, merged.Event);
            json.WriteNumber("witnesses", merged.Witnesses.Count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("people");
        foreach (var person in page.People)
        {
            json.WriteStartObject();
            json.WriteString("name", person.Name);
            json.WriteString("country", person.Country);
            ActorJson.WriteTerms(json, person.Terms);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
