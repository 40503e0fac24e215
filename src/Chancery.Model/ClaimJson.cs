using System.Text.Json;

namespace Chancery.Model;

/// <summary>The written form of what is claimed of a contact's place among its like, in both directions.</summary>
internal static class ClaimJson
{
    private static readonly JsonEncodedText Claims = JsonEncodedText.Encode("claims");
    private static readonly JsonEncodedText Ordinal = JsonEncodedText.Encode("ordinal");
    private static readonly JsonEncodedText Sides = JsonEncodedText.Encode("sides");
    private static readonly JsonEncodedText Since = JsonEncodedText.Encode("since");
    private static readonly JsonEncodedText Within = JsonEncodedText.Encode("within");
    private static readonly JsonEncodedText Limit = JsonEncodedText.Encode("limit");

    /// <summary>Writes the claims where there are any: of most contacts nothing is claimed.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<EventClaim> claims)
    {
        if (claims.Count > 0)
        {
            EntryJson.WriteList(json, Claims, claims, WriteClaim);
        }
    }

    /// <summary>The claims of an event, which it may lack.</summary>
    public static IReadOnlyList<EventClaim> Read(WrittenObject coded) =>
        coded.LaterList("claims", c => new EventClaim(c.Number("ordinal"), c.Sides("sides"), c.Date("since"), c.TextOrNull("within"), c.TextOrNull("limit"), c.Proof()));

    private static void WriteClaim(Utf8JsonWriter json, EventClaim claim)
    {
        json.WriteNumber(Ordinal, claim.Ordinal);
        EntryJson.WriteSides(json, Sides, claim.Sides);
        json.WriteString(Since, claim.Since?.ToString());
        json.WriteString(Within, claim.Within);
        json.WriteString(Limit, claim.Limit);
        EntryJson.WriteProof(json, claim.Evidence);
    }
}
