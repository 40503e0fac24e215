using System.Text.Json;

namespace Chancery.Model;

/// <summary>The written form of a person, in both directions.</summary>
internal static class PersonJson
{
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText Country = JsonEncodedText.Encode("country");
    private static readonly JsonEncodedText Office = JsonEncodedText.Encode("office");
    private static readonly JsonEncodedText Mentions = JsonEncodedText.Encode("mentions");

    public static void Write(Utf8JsonWriter json, CodedPerson person)
    {
        json.WriteString(Name, person.Name);
        json.WriteString(Country, person.Country);
        json.WriteString(Office, person.Office);
        json.WriteNumber(Mentions, person.Mentions);
        EntryJson.WriteEvidence(json, person.Evidence);
    }

    public static CodedPerson Read(WrittenObject person) =>
        new(person.Text("name"), person.TextOrNull("country"), person.TextOrNull("office"), person.Number("mentions"), person.Evidence());
}
