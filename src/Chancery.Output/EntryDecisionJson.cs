using System.Text.Json;
using Chancery.Register.Review;

namespace Chancery.Output;

/// <summary>What people decided of entries, in JSON; docs/formats.md describes it.</summary>
public static class EntryDecisionJson
{
    /// <summary>"edit" for <see cref="ReviewAct.Edit"/>.</summary>
    public static string Code(ReviewAct act) => act.ToString().ToLowerInvariant();

    /// <summary>The key of an act's name: of events, merging and splitting have names of their own.</summary>
    public static string Key(ReviewAct act) => act switch
    {
        ReviewAct.Merge => "decision.one-event",
        ReviewAct.Split => "decision.two-events",
        _ => "decision." + Code(act),
    };

    /// <summary>A decision.</summary>
    public static void Write(Utf8JsonWriter json, ReviewDecision decision)
    {
        json.WriteNumber("id", decision.Id);
        json.WriteString("act", Code(decision.Act));
        json.WriteString("entry", decision.Entry);
        json.WriteString("hash", decision.Report);
        json.WriteString("kind", decision.Kind);
        WriteEntry(json, "before", decision.Before);
        WriteEntry(json, "after", decision.After);
        json.WriteString("by", decision.By);
        json.WriteString("why", decision.Why);
        json.WriteString("at", decision.At);
        ActorJson.WriteUndone(json, decision.Undone);
        json.WriteStartArray("members");
        foreach (var member in decision.Members)
        {
            json.WriteStartObject();
            json.WriteNumber("part", member.Part);
            json.WriteString("id", member.Entry);
            json.WriteString("hash", member.Report);
            json.WriteBoolean("there", member.Ordinal is not null);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteEntry(Utf8JsonWriter json, string name, string? written)
    {
        if (written is null)
        {
            json.WriteNull(name);
            return;
        }
        using var entry = JsonDocument.Parse(written);
        json.WritePropertyName(name);
        entry.RootElement.WriteTo(json);
    }
}
