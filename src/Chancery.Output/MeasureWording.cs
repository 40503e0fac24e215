using Chancery.Model;

namespace Chancery.Output;

/// <summary>Says measures and draft resolutions in the user's language.</summary>
public sealed class MeasureWording(Messages messages, DateWords dates)
{
    private const string Between = " · ";

    /// <summary>A measure: what is done, by whom to whom, and its times.</summary>
    public string Of(CodedMeasure measure)
    {
        var act = messages["measure." + measure.Act.Code()] + (measure.Asked is { } asked ? ", " + messages["measure." + asked.Code()] : "");
        var sides = $"{EventWords.Join(measure.Senders, ", ")} → {EventWords.Join(measure.Targets, ", ")}".Trim(' ');
        var words = new List<string> { $"{messages["show.measure"]}: {act}, {messages["measure-kind." + measure.Kind]}: {sides}" };
        Add(words, measure.On);
        Add(words, measure.Announced is { } announced ? dates.Of(announced) : null);
        Add(words, measure.Effective is { } effective ? messages.Format("show.from", dates.Of(effective)) : null);
        Add(words, measure.Until is { } until ? messages.Format("show.until", dates.Of(until)) : null);
        Add(words, measure.Term);
        words.Add(Status(measure.Status));
        Add(words, measure.Basis);
        Add(words, measure.Holder);
        return string.Join(Between, words);
    }

    /// <summary>A draft: organ, number, what became of it, sponsors, votes, what it lays down, talks over it and vetoes.</summary>
    public string Of(CodedDraft draft)
    {
        var name = string.Join(' ', new[] { draft.Organ, draft.Number }.OfType<string>());
        var words = new List<string> { $"{messages["show.draft"]}: {(name.Length == 0 ? "?" : name)}", messages["draft." + draft.Outcome.Code()] };
        Add(words, draft.Sponsors.Count == 0 ? null : messages.Format("show.sponsors", EventWords.Join(draft.Sponsors, ", ")));
        Add(words, draft.Submitted is { } submitted ? messages.Format("show.submitted", dates.Of(submitted)) : null);
        Add(words, draft.Voted is { } voted ? messages.Format("show.voted", dates.Of(voted)) : null);
        Add(words, draft.Ballot is { } ballot ? messages.Format("show.votes", Votes(ballot.For), Votes(ballot.Against), Votes(ballot.Abstain)) : null);
        Add(words, draft.Provisions.Count == 0 ? null : messages.Format("show.provisions", string.Join("; ", draft.Provisions.Select(p => $"“{p.Evidence.Wording}”"))));
        Add(words, draft.Consultations.Count == 0 ? null : messages.Format("show.consultations", string.Join("; ", draft.Consultations.Select(Talks))));
        Add(words, draft.Vetoes.Count == 0 ? null : messages.Format("show.vetoes", EventWords.Join(draft.Vetoes, ", ")));
        return string.Join(Between, words);
    }

    // A threat has its word among those of conditions.
    private string Status(MeasureStatus status) => messages[(status == MeasureStatus.Threatened ? "condition." : "status.") + status.Code()];

    private string Talks(DraftConsultation talks) =>
        string.Join(' ', new[] { EventWords.Join(talks.Sides, ", "), talks.Date is { } date ? dates.Of(date) : "" }.Where(w => w.Length > 0));

    private static string Votes(BallotCount votes)
    {
        var count = votes.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?";
        return votes.Members.Count == 0 ? count : $"{count} ({EventWords.Join(votes.Members, ", ")})";
    }

    private static void Add(List<string> words, string? word)
    {
        if (word is not null)
        {
            words.Add(word);
        }
    }
}
