using System.Text.Json;

namespace Chancery.Register.Review;

/// <summary>The fields of an entry that a person judges, as a person writes them when changing them.</summary>
public static class EntryFields
{
    /// <summary>Their names and values, in a fixed order: null for unknown, sides as "USA:Sung Kim; CHN".</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> Of(ReportEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var form = EntryForm.Of(entry.Kind)!;
        using var written = JsonDocument.Parse(entry.Written);
        return [.. form.Fields.Select(f => new KeyValuePair<string, string?>(f, Text(f.Split('.').Aggregate(written.RootElement, (e, name) => e.GetProperty(name)))))];
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => value.GetArrayLength() == 0 ? null : string.Join("; ", value.EnumerateArray().Select(Text)),
        JsonValueKind.Object => Side(value),
        _ => value.GetRawText(),
    };

    private static string Side(JsonElement side)
    {
        var country = Property(side, "country");
        var name = Property(side, "name");
        return name is null ? country ?? "" : $"{country}:{name}";
    }

    private static string? Property(JsonElement side, string name) => side.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
