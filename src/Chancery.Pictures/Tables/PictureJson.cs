using System.Text.Json;
using Chancery.Model;
using Chancery.Output;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Tables;

/// <summary>The facts of a picture as JSON; docs/formats.md describes it.</summary>
public static class PictureJson
{
    /// <summary>Writes them into an object.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="picture">The kind of picture.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="day">The day by which reports had come out.</param>
    /// <param name="scene">The picture.</param>
    public static void Write(Utf8JsonWriter json, string picture, DossierDefinition dossier, DateOnly day, Scene scene)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(scene);
        json.WriteString("picture", picture);
        json.WriteString("dossier", dossier.Id);
        json.WriteString("day", EntryJson.Day(day));
        json.WriteStartArray("entries");
        foreach (var row in scene.Table.Rows)
        {
            json.WriteStartObject();
            foreach (var (column, cell) in scene.Table.Columns.Zip(row.Cells))
            {
                json.WriteString(column.Code, cell.Value);
            }
            json.WriteStartArray("citations");
            foreach (var citation in row.Citations)
            {
                Write(json, citation);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in scene.Table.Notes)
        {
            json.WriteStringValue(note);
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PictureCitation citation)
    {
        json.WriteStartObject();
        json.WriteString("event", citation.Target.Event);
        json.WriteString("source", citation.Source);
        json.WriteString("hash", citation.Target.Report);
        json.WriteString("reported", EntryJson.Day(citation.Reported));
        WriteNumber(json, "start", citation.Target.Start);
        WriteNumber(json, "end", citation.Target.End);
        json.WriteString("evidence", citation.Words);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
