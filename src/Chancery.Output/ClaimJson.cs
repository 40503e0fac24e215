using System.Text.Json;
using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Claims;

namespace Chancery.Output;

/// <summary>Claims and what the register knows of them in the JSON documents that docs/formats.md describes.</summary>
public static class ClaimJson
{
    /// <summary>A list of checked claims.</summary>
    public static void Write(Utf8JsonWriter json, string property, IReadOnlyList<CheckedClaim> claims)
    {
        json.WriteStartArray(property);
        foreach (var claim in claims)
        {
            json.WriteStartObject();
            json.WriteString("event", claim.Event);
            Write(json, claim.Claim);
            json.WriteNumber("witnesses", claim.Witnesses);
            json.WriteString("verdict", ClaimWords.Code(claim.Verdict));
            json.WriteStartArray("known");
            foreach (var known in claim.Known)
            {
                Write(json, known);
            }
            json.WriteEndArray();
            json.WritePropertyName("previous");
            if (claim.Previous is { } previous)
            {
                Write(json, previous);
            }
            else
            {
                json.WriteNullValue();
            }
            json.WriteNumber("others", claim.Others);
            json.WriteBoolean("cut", claim.IsCut);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, EventClaim claim)
    {
        json.WriteNumber("ordinal", claim.Ordinal);
        EntryJson.WriteSides(json, "sides", claim.Sides);
        json.WriteString("since", claim.Since?.ToString());
        json.WriteString("within", claim.Within);
        json.WriteString("limit", claim.Limit);
        json.WriteNumber("start", claim.Evidence.Span.Start);
        json.WriteNumber("end", claim.Evidence.Span.End);
        json.WriteString("wording", claim.Evidence.Wording);
    }

    private static void Write(Utf8JsonWriter json, MergedEvent merged)
    {
        json.WriteStartObject();
        json.WriteString("id", merged.Id);
        json.WriteString("date", merged.Event.Date?.ToString());
        json.WriteNumber("witnesses", merged.Witnesses.Count);
        json.WriteEndObject();
    }
}
