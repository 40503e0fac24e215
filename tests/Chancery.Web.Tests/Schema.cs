using System.Text.Json;

namespace Chancery.Web.Tests;

/// <summary>Holds a JSON value to a schema of the OpenAPI document, as far as the document uses JSON Schema; fields that it does not name are faults.</summary>
internal sealed class Schema(JsonElement document)
{
    private const string Prefix = "#/components/schemas/";

    /// <summary>What is wrong with a value; empty where nothing is.</summary>
    public List<string> Faults(JsonElement schema, JsonElement value)
    {
        var faults = new List<string>();
        Check(schema, value, "$", faults);
        return faults;
    }

    private void Check(JsonElement schema, JsonElement value, string place, List<string> faults)
    {
        if (schema.TryGetProperty("$ref", out var name))
        {
            Check(document.GetProperty("components").GetProperty("schemas").GetProperty(name.GetString()![Prefix.Length..]), value, place, faults);
            return;
        }
        if (schema.TryGetProperty("anyOf", out var choices))
        {
            if (!choices.EnumerateArray().Any(c => Faults(c, value).Count == 0))
            {
                faults.Add($"{place}: none of the choices is {value.GetRawText()[..Math.Min(200, value.GetRawText().Length)]}");
            }
            return;
        }
        if (!Types(schema).Any(t => IsOf(t, value)))
        {
            faults.Add($"{place}: {value.ValueKind} where {schema.GetProperty("type")} is said");
        }
        else if (schema.TryGetProperty("enum", out var among) && !among.EnumerateArray().Any(a => JsonElement.DeepEquals(a, value)))
        {
            faults.Add($"{place}: {value} is none of {among}");
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Check(schema.GetProperty("items"), item, place + "[]", faults);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            CheckObject(schema, properties, value, place, faults);
        }
    }

    private void CheckObject(JsonElement schema, JsonElement properties, JsonElement value, string place, List<string> faults)
    {
        faults.AddRange(schema.GetProperty("required").EnumerateArray().Where(r => !value.TryGetProperty(r.GetString()!, out _)).Select(r => $"{place}: {r} is missing"));
        foreach (var field in value.EnumerateObject())
        {
            if (properties.TryGetProperty(field.Name, out var of))
            {
                Check(of, field.Value, $"{place}.{field.Name}", faults);
            }
            else
            {
                faults.Add($"{place}: {field.Name} is not described");
            }
        }
    }

    private static IEnumerable<string> Types(JsonElement schema) => schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } several
        ? several.EnumerateArray().Select(t => t.GetString()!)
        : [schema.GetProperty("type").GetString()!];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => value.ValueKind == JsonValueKind.Null,
    };
}
