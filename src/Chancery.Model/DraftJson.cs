using System.Text.Json;

namespace Chancery.Model;

/// <summary>The written form of a draft resolution, in both directions. Fields always stand in the same order.</summary>
internal static class DraftJson
{
    private static readonly JsonEncodedText SponsorsField = JsonEncodedText.Encode("sponsors");
    private static readonly JsonEncodedText ProvisionsField = JsonEncodedText.Encode("provisions");
    private static readonly JsonEncodedText ConsultationsField = JsonEncodedText.Encode("consultations");
    private static readonly JsonEncodedText SidesField = JsonEncodedText.Encode("sides");
    private static readonly JsonEncodedText VetoesField = JsonEncodedText.Encode("vetoes");
    private static readonly JsonEncodedText MembersField = JsonEncodedText.Encode("members");

    public static void Write(Utf8JsonWriter json, CodedDraft draft)
    {
        json.WriteString("organ", draft.Organ);
        json.WriteString("number", draft.Number);
        EntryJson.WriteSides(json, SponsorsField, draft.Sponsors);
        json.WriteString("submitted", draft.Submitted?.ToString());
        json.WriteString("voted", draft.Voted?.ToString());
        EntryJson.WriteList(json, ProvisionsField, draft.Provisions, WriteProvision);
        EntryJson.WriteList(json, ConsultationsField, draft.Consultations, WriteConsultation);
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
        EntryJson.WriteSides(json, VetoesField, draft.Vetoes);
        json.WriteString("outcome", draft.Outcome.Code());
        EntryJson.WriteEvidence(json, draft.Evidence);
    }

    public static CodedDraft Read(WrittenObject draft) => new()
    {
        Organ = draft.TextOrNull("organ"),
        Number = draft.TextOrNull("number"),
        Sponsors = draft.Sides("sponsors"),
        Submitted = draft.Date("submitted"),
        Voted = draft.Date("voted"),
        Provisions = draft.List("provisions", p => new DraftProvision(p.Text("kind"), p.Proof())),
        Consultations = draft.List("consultations", c => new DraftConsultation(c.Sides("sides"), c.Date("date"), c.Proof())),
        Ballot = draft.ObjectOrNull("votes") is { } votes ? new DraftBallot(Count(votes, "for"), Count(votes, "against"), Count(votes, "abstain")) : null,
        Vetoes = draft.Sides("vetoes"),
        Outcome = draft.Code<DraftOutcome>("outcome", Ontology.TryParseOutcome),
        Evidence = draft.Evidence(),
    };

    private static void WriteProvision(Utf8JsonWriter json, DraftProvision provision)
    {
        json.WriteString("kind", provision.Kind);
        EntryJson.WriteProof(json, provision.Evidence);
    }

    private static void WriteConsultation(Utf8JsonWriter json, DraftConsultation consultation)
    {
        EntryJson.WriteSides(json, SidesField, consultation.Sides);
        json.WriteString("date", consultation.Date?.ToString());
        EntryJson.WriteProof(json, consultation.Evidence);
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
        EntryJson.WriteSides(json, MembersField, votes.Members);
        json.WriteEndObject();
    }

    private static BallotCount Count(WrittenObject votes, string name)
    {
        var count = votes.Object(name);
        return new BallotCount(count.NumberOrNull("count"), count.Sides("members"));
    }
}
