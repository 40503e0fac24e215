using System.Text.Json;

namespace Chancery.Model;

/// <summary>The written form of a draft resolution, in both directions. Fields always stand in the same order.</summary>
public static class DraftJson
{
    /// <summary>Writes the fields of a draft into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, CodedDraft draft)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(draft);
        json.WriteString("organ", draft.Organ);
        json.WriteString("number", draft.Number);
        EntryJson.WriteSides(json, "sponsors", draft.Sponsors);
        json.WriteString("submitted", draft.Submitted?.ToString());
        json.WriteString("voted", draft.Voted?.ToString());
        WriteProvisions(json, draft.Provisions);
        WriteConsultations(json, draft.Consultations);
        if (draft.Ballot is { } ballot)
        {
            json.WriteStartObject("votes");
            WriteCount(json, "for", ballot.For);
            WriteCount(json, "against", ballot.Against);
            WriteCount(json, "abstain", ballot.Abstain);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("votes");
        }
        EntryJson.WriteSides(json, "vetoes", draft.Vetoes);
        json.WriteString("outcome", draft.Outcome.Code());
        EntryJson.WriteEvidence(json, draft.Evidence);
    }

    /// <summary>Reads a draft from its object.</summary>
    public static CodedDraft Read(JsonElement json) => new()
    {
        Organ = EntryJson.Text(json, "organ"),
        Number = EntryJson.Text(json, "number"),
        Sponsors = EntryJson.Sides(json, "sponsors"),
        Submitted = EntryJson.Date(json, "submitted"),
        Voted = EntryJson.Date(json, "voted"),
        Provisions = [.. json.GetProperty("provisions").EnumerateArray().Select(p => new DraftProvision(EntryJson.Text(p, "kind")!, EntryJson.Proof(p)))],
        Consultations = [.. json.GetProperty("consultations").EnumerateArray().Select(c => new DraftConsultation(EntryJson.Sides(c, "sides"), EntryJson.Date(c, "date"), EntryJson.Proof(c)))],
        Ballot = json.GetProperty("votes") is { ValueKind: JsonValueKind.Object } votes ? new DraftBallot(Count(votes, "for"), Count(votes, "against"), Count(votes, "abstain")) : null,
        Vetoes = EntryJson.Sides(json, "vetoes"),
        Outcome = Enum.Parse<DraftOutcome>(EntryJson.Text(json, "outcome")!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
        Evidence = EntryJson.Evidence(json),
    };

    /// <summary>"not-adopted" for <see cref="DraftOutcome.NotAdopted"/>.</summary>
    public static string Code(this DraftOutcome outcome) => outcome == DraftOutcome.NotAdopted ? "not-adopted" : outcome.ToString().ToLowerInvariant();

    private static void WriteProvisions(Utf8JsonWriter json, IReadOnlyList<DraftProvision> provisions)
    {
        json.WriteStartArray("provisions");
        for (var i = 0; i < provisions.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("kind", provisions[i].Kind);
            EntryJson.WriteProof(json, provisions[i].Evidence);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteConsultations(Utf8JsonWriter json, IReadOnlyList<DraftConsultation> consultations)
    {
        json.WriteStartArray("consultations");
        for (var i = 0; i < consultations.Count; i++)
        {
            json.WriteStartObject();
            EntryJson.WriteSides(json, "sides", consultations[i].Sides);
            json.WriteString("date", consultations[i].Date?.ToString());
            EntryJson.WriteProof(json, consultations[i].Evidence);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteCount(Utf8JsonWriter json, string name, BallotCount votes)
    {
        json.WriteStartObject(name);
        if (votes.Count is { } count)
        {
            json.WriteNumber("count", count);
        }
        else
        {
            json.WriteNull("count");
        }
        EntryJson.WriteSides(json, "members", votes.Members);
        json.WriteEndObject();
    }

    private static BallotCount Count(JsonElement votes, string name)
    {
        var count = votes.GetProperty(name);
        return new BallotCount(count.GetProperty("count") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null, EntryJson.Sides(count, "members"));
    }
}
