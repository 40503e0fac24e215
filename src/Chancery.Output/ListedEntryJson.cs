using System.Text.Json;
using Chancery.Register.Lists;

namespace Chancery.Output;

/// <summary>An entry of a list of one kind in JSON: as chancery code writes it, with its id before and its report behind it.</summary>
public static class ListedEntryJson
{
    /// <summary>Writes the fields "id", "entry", "report", "by" and "decision".</summary>
    public static void Write(Utf8JsonWriter json, ListedEntry listed)
    {
        json.WriteString("id", listed.Entry.Id);
        json.WritePropertyName("entry");
        using (var written = JsonDocument.Parse(listed.Entry.Written))
        {
            written.RootElement.WriteTo(json);
        }
        EntryJson.Write(json, listed.Report);
        EntryJson.WriteOrigin(json, listed.Entry.Origin, listed.Entry.Decision);
    }
}
