using System.Text.Json.Nodes;
using Chancery.Model;
using Chancery.Register.Sql;
using Chancery.Text;

namespace Chancery.Register.Review;

/// <summary>Changes fields of written entries, as a person asks for it.</summary>
internal static class EntryEdit
{
    /// <summary>The rule that stands behind evidence which a person gives.</summary>
    public const string PersonRule = "person";

    private const string Unknown = "?";

    /// <summary>The entry with some fields changed.</summary>
    /// <exception cref="ReviewException">There is no such field, or it does not take the value.</exception>
    public static string Change(EntryForm form, string written, IEnumerable<KeyValuePair<string, string?>> changes)
    {
        var entry = JsonNode.Parse(written)!.AsObject();
        foreach (var (field, value) in changes)
        {
            Set(form, entry, field, string.IsNullOrWhiteSpace(value) ? null : value.Trim().Normalize());
        }
        return Checked(form, entry);
    }

    /// <summary>An entry that a person states.</summary>
    /// <exception cref="ReviewException">There is no such field, it does not take the value, or one is missing.</exception>
    public static string New(EntryForm form, IEnumerable<KeyValuePair<string, string?>> fields, TextSpan span, string wording)
    {
        var entry = JsonNode.Parse(form.Blank)!.AsObject();
        entry["evidence"] = new JsonArray(new JsonObject { ["start"] = span.Start, ["end"] = span.End, ["text"] = wording, ["rule"] = PersonRule });
        if (form.Kind is EntryKind.Quote or EntryKind.Statement)
        {
            entry["text"] = wording;
        }
        foreach (var (field, value) in fields)
        {
            Set(form, entry, field, string.IsNullOrWhiteSpace(value) ? null : value.Trim().Normalize());
        }
        return Checked(form, entry);
    }

    private static string Checked(EntryForm form, JsonObject entry)
    {
        try
        {
            return form.Checked(entry.ToJsonString());
        }
        catch (CodedReportFormatException e)
        {
            throw new ReviewException(ReviewFault.BadValue, e.Field, e.Message, e);
        }
    }

    private static void Set(EntryForm form, JsonObject entry, string path, string? value)
    {
        if (!form.Fields.Contains(path, StringComparer.Ordinal))
        {
            throw new ReviewException(ReviewFault.UnknownField, path, string.Join(", ", form.Fields));
        }
        var names = path.Split('.');
        var parent = names.SkipLast(1).Aggregate(entry, (e, name) => e[name]!.AsObject());
        var before = parent[names[^1]];
        if (!form.Sides.Contains(path, StringComparer.Ordinal))
        {
            parent[names[^1]] = value;
        }
        else if (before is JsonArray)
        {
            parent[names[^1]] = new JsonArray([.. (value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Side)]);
        }
        else
        {
            parent[names[^1]] = value is null ? null : Side(value);
        }
        DropExplanations(entry, names[^1]);
    }

    // "USA:Sung Kim:envoy", "?:Sung Kim", "PRK".
    private static JsonObject Side(string text)
    {
        var parts = text.Split(':', 3, StringSplitOptions.TrimEntries);
        return new JsonObject
        {
            ["country"] = parts[0] is Unknown or "" ? null : parts[0].ToUpperInvariant(),
            ["name"] = parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null,
            ["office"] = parts.Length > 2 && parts[2].Length > 0 ? parts[2] : null,
        };
    }

    // What explains a value that is no longer there would explain another.
    private static void DropExplanations(JsonObject entry, string field)
    {
        if (field == "date")
        {
            entry.Remove("dateReasons");
        }
        if (field is "type" or "mode")
        {
            entry.Remove("plover");
            entry.Remove("cameo");
            entry.Remove("goldstein");
        }
    }
}
