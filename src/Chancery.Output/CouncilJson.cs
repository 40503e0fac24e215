using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Chancery.Dossier.Council;

namespace Chancery.Output;

/// <summary>Ballots and decisions for programs; docs/formats.md tells of them.</summary>
public static class CouncilJson
{
    /// <summary>The code of an outcome.</summary>
    public static string Code(CouncilOutcome outcome) => outcome switch
    {
        CouncilOutcome.Adopted => "adopted",
        CouncilOutcome.Vetoed => "vetoed",
        _ => "not-adopted",
    };

    /// <summary>Writes a decision's fields.</summary>
    public static void Write(Utf8JsonWriter json, CouncilDecision decision)
    {
        json.WriteString("outcome", Code(decision.Outcome));
        Write(json, "vetoedBy", decision.VetoedBy);
        json.WriteNumber("needs", decision.Needs);
        json.WriteNumber("yes", decision.Yes);
        json.WriteNumber("no", decision.No);
        if (decision.HadToAbstain.Length > 0)
        {
            Write(json, "hadToAbstain", decision.HadToAbstain);
        }
    }

    /// <summary>The ballot of a line <c>{date, yes, no, abstain, procedural?, parties?}</c>; a list that is missing is empty.</summary>
    /// <exception cref="JsonException">The line is no JSON.</exception>
    /// <exception cref="FormatException">A field is missing or of the wrong type.</exception>
    public static CouncilBallot Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("no object");
        }
        return new CouncilBallot(Day(root), States(root, "yes"), States(root, "no"), States(root, "abstain"))
        {
            IsProcedural = root.TryGetProperty("procedural", out var procedural) && Flag(procedural),
            Parties = States(root, "parties"),
        };
    }

    private static bool Flag(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Null => false,
        _ => throw new FormatException("\"procedural\" is neither true nor false"),
    };

    private static DateOnly Day(JsonElement root) =>
        root.TryGetProperty("date", out var date) && date.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(date.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException("\"date\" is no day such as 2006-10-14");

    private static ImmutableArray<string> States(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return [];
        }
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException($"\"{name}\" is no list");
        }
        return [.. list.EnumerateArray().Select(s => s.ValueKind == JsonValueKind.String ? s.GetString()! : throw new FormatException($"\"{name}\" holds something other than codes of states"))];
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<string> states)
    {
        json.WriteStartArray(name);
        foreach (var state in states)
        {
            json.WriteStringValue(state);
        }
        json.WriteEndArray();
    }
}
