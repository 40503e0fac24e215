using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Chancery.Bench;

/// <summary>The reports that are measured: those of the evaluation set beside the repository, or else the samples.</summary>
internal sealed class ReportSet
{
    private ReportSet(string name, IReadOnlyList<Report> reports)
    {
        Name = name;
        Reports = reports;
        Bytes = reports.Sum(report => (long)report.Bytes);
    }

    /// <summary>Where they come from.</summary>
    public string Name { get; }

    /// <summary>The reports, never none.</summary>
    public IReadOnlyList<Report> Reports { get; }

    /// <summary>Their size in UTF-8.</summary>
    public long Bytes { get; }

    /// <summary>Loads the set.</summary>
    public static ReportSet Load()
    {
        var evaluation = Path.Combine(Checkout.Root, "..", "shared", "eval", "reports.jsonl");
        return File.Exists(evaluation)
            ? new("evaluation set", [.. File.ReadLines(evaluation).Where(line => line.Length > 0).Select(line => Parse(Encoding.UTF8.GetBytes(line)))])
            : new("samples", [.. Directory.GetFiles(Path.Combine(Checkout.Root, "samples"), "*.txt").Order(StringComparer.Ordinal).Select(Sample)]);
    }

    /// <summary>A report from its JSON line.</summary>
    public static Report Parse(ReadOnlyMemory<byte> line)
    {
        using var json = JsonDocument.Parse(line);
        var record = json.RootElement;
        var published = Field(record, "published");
        return new(
            Field(record, "id") ?? "",
            Field(record, "title"),
            DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            Field(record, "text") ?? "");
    }

    private static Report Sample(string file) => new(Path.GetFileNameWithoutExtension(file), null, null, File.ReadAllText(file));

    private static string? Field(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
