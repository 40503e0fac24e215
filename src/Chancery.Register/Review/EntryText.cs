using System.Text.Json;
using Chancery.Text;

namespace Chancery.Register.Review;

/// <summary>An entry with what it is compared by.</summary>
/// <param name="Form">Its kind.</param>
/// <param name="Written">The entry as it is written.</param>
/// <param name="Span">The characters that it rests on first.</param>
/// <param name="Identity">The value of the field without which it is not the same.</param>
/// <param name="Said">The values of all fields that a person judges, in their order.</param>
internal sealed record EntryText(EntryForm Form, string Written, TextSpan Span, string Identity, IReadOnlyList<string> Said)
{
    public static EntryText Of(EntryForm form, string written)
    {
        using var document = JsonDocument.Parse(written);
        var entry = document.RootElement;
        return new EntryText(
            form,
            written,
            SpanOf(entry),
            form.Identity is { } field ? IdentityOf(Value(entry, field)) : "",
            [.. form.Fields.Select(f => Value(entry, f).GetRawText())]);
    }

    /// <summary>True where both say the same, whatever the evidence.</summary>
    public bool SaysAs(EntryText other) => Said.SequenceEqual(other.Said, StringComparer.Ordinal);

    /// <summary>How many characters both rest on.</summary>
    public int Shared(EntryText other) => Math.Min(Span.End, other.Span.End) - Math.Max(Span.Start, other.Span.Start);

    private static TextSpan SpanOf(JsonElement entry)
    {
        var evidence = entry.GetProperty("evidence");
        return evidence.GetArrayLength() == 0 ? default : new TextSpan(evidence[0].GetProperty("start").GetInt32(), evidence[0].GetProperty("end").GetInt32());
    }

    // Names are one whatever the diacritics and hyphens.
    private static string IdentityOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? NameWords.Folded(value.GetString()!) : "";

    private static JsonElement Value(JsonElement entry, string path)
    {
        foreach (var name in path.Split('.'))
        {
            entry = entry.GetProperty(name);
        }
        return entry;
    }
}
