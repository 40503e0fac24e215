using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chancery.Scoring;

/// <summary>Takes a parsed record apart, and knows where it stands for the sake of its errors.</summary>
/// <param name="file">The record's file.</param>
/// <param name="line">The line on which it begins.</param>
internal sealed class RecordShape(string file, long line)
{
    /// <summary>The record as a report.</summary>
    public ScoredReport Report(JsonElement record)
    {
        Demand(record, "");
        return new()
        {
            Report = Text(record, "report") ?? throw new RecordFormatException(RecordProblem.NoReport, file, line),
            Body = Text(record, "body"),
            People = List(record, "people", Person),
            Events = List(record, "events", Event),
            Quotes = List(record, "quotes", (quote, _) => new ScoredQuote(Text(quote, "speaker"), Text(quote, "text"), Source(quote))),
            Conditions = List(record, "conditions", Condition),
        };
    }

    private static ScoredPerson Person(JsonElement person, string path) =>
        new(Text(person, "name"), Text(person, "country"), Text(person, "office"), Source(person));

    private ScoredEvent Event(JsonElement coded, string path) => new(
        Text(coded, "type"),
        Text(coded, "mode"),
        List(coded, "actors", Side, path),
        List(coded, "recipients", Side, path),
        Text(coded, "date"),
        Text(coded, "status"),
        Source(coded));

    private static ScoredSide Side(JsonElement side, string path) => new(Text(side, "country"), Text(side, "name"));

    private ScoredCondition Condition(JsonElement condition, string path)
    {
        string? required = null;
        if (condition.TryGetProperty("requires", out var requires) && requires.ValueKind != JsonValueKind.Null)
        {
            Demand(requires, path + ".requires");
            required = Text(requires, "party");
        }
        return new(Text(condition, "party"), required, Source(condition));
    }

    private List<T> List<T>(JsonElement owner, string name, Func<JsonElement, string, T> read, string path = "")
    {
        var entries = new List<T>();
        if (owner.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (var entry in list.EnumerateArray())
            {
                var place = $"{path}{(path.Length > 0 ? "." : "")}{name}[{entries.Count}]";
                Demand(entry, place);
                entries.Add(read(entry, place));
            }
        }
        return entries;
    }

    private static string? Text(JsonElement owner, string name) => !owner.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };

    private static string Source(JsonElement entry)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            entry.WriteTo(json);
        }
        return Encoding.UTF8.GetString(line.ToArray());
    }

    private void Demand(JsonElement entry, string path)
    {
        if (entry.ValueKind != JsonValueKind.Object)
        {
            throw new RecordFormatException(RecordProblem.NotObject, file, line, path);
        }
    }
}
