using System.Text.Json;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>A dossier's file as JSON; docs/formats.md describes it.</summary>
public static class DossierJson
{
    public static void Write(Utf8JsonWriter json, DossierDefinition dossier)
    {
        json.WriteString("id", dossier.Id);
        WriteName(json, "title", dossier.Title, dossier.EnglishTitle);
        json.WriteString("start", EntryJson.Day(dossier.Start));
        json.WriteNumber("staleAfter", dossier.StaleAfter);
        WriteWords(json, "parties", dossier.Parties);
        json.WriteStartArray("forums");
        foreach (var forum in dossier.Forums)
        {
            json.WriteStartObject();
            WriteName(json, "name", forum.Name, forum.EnglishName);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("topics");
        foreach (var topic in dossier.Topics)
        {
            json.WriteStartObject();
            json.WriteString("id", topic.Id);
            WriteWords(json, "words", topic.Words);
            WriteWords(json, "parties", topic.Parties);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteOffices(json, dossier);
        WriteWords(json, "sources", dossier.Sources);
    }

    /// <summary>"leader" for <see cref="ContactLevel.Leader"/>.</summary>
    public static string Code(ContactLevel level) => level.ToString().ToLowerInvariant();

    private static void WriteOffices(Utf8JsonWriter json, DossierDefinition dossier)
    {
        json.WriteStartArray("offices");
        foreach (var office in dossier.Offices)
        {
            json.WriteStartObject();
            json.WriteString("office", office.Office);
            json.WriteString("party", office.Party);
            json.WriteString("level", Code(office.Level));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteName(Utf8JsonWriter json, string name, string vietnamese, string english)
    {
        json.WriteStartObject(name);
        json.WriteString("vi", vietnamese);
        json.WriteString("en", english);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, IReadOnlyList<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }
        json.WriteEndArray();
    }
}
