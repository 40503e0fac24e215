using System.Text.Json;
using Chancery.Register;

namespace Chancery.Output;

/// <summary>The versions of a page for programs; docs/formats.md tells of it.</summary>
public static class VersionJson
{
    /// <summary>Writes them as the property "versions" of the object at the writer's place.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<VersionStep> steps)
    {
        json.WriteStartArray("versions");
        foreach (var step in steps)
        {
            Write(json, step);
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, VersionStep step)
    {
        var article = step.Report.Article;
        json.WriteStartObject();
        EntryJson.Write(json, new ReportKey(article.Hash, article.Id, article.Title, article.Published));
        json.WriteString("changedAt", step.ChangedAt is { } changed ? EntryJson.Moment(changed) : null);
        json.WriteString("firstRead", EntryJson.Moment(step.Report.FirstRead));
        SightingJson.Write(json, step.Sightings);
        json.WriteStartArray("changes");
        foreach (var change in step.Changes)
        {
            json.WriteStartObject();
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
