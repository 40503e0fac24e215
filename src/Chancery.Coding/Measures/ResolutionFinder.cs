using Chancery.Data;
using Chancery.Model;

namespace Chancery.Coding.Measures;

/// <summary>Finds the draft resolutions of a report and gathers what its sentences tell of each. Immutable and thread-safe.</summary>
internal sealed class ResolutionFinder(WordsByKind<ResolutionWordKind> words)
{
    // A sentence without the word still speaks of the draft named this shortly before.
    private const int Reach = 2;

    /// <summary>The drafts of a reading, in the order of their first telling.</summary>
    public IReadOnlyList<CodedDraft> Find(Reading.Reading reading)
    {
        var drafts = new List<CodedDraft>();
        var last = -Reach - 1;
        var current = -1;
        for (var s = 0; s < reading.Text.Sentences.Length; s++)
        {
            var (first, end) = reading.MentionsIn(s);
            var sentence = ResolutionSentence.Of(new ClauseView(reading, s, first, end, []), words);
            if (sentence.Marks.Count == 0 || new ResolutionReader(reading, sentence).Read(current >= 0 && s - last <= Reach) is not { IsNews: true } facts)
            {
                continue;
            }
            var at = Match(drafts, facts, current);
            if (at < 0 && !facts.IsEntry)
            {
                continue;
            }
            if (at < 0)
            {
                at = drafts.Count;
                drafts.Add(Opened(facts));
            }
            else
            {
                drafts[at] = Joined(drafts[at], facts);
            }
            (current, last) = (at, s);
        }
        return drafts;
    }

    // The draft spoken of last first, then the others from the newest.
    private static int Match(List<CodedDraft> drafts, ResolutionFacts facts, int current)
    {
        if (current >= 0 && IsSame(drafts[current], facts))
        {
            return current;
        }
        return drafts.FindLastIndex(d => IsSame(d, facts) && (d.Number is not null && d.Number == facts.Number || Shares(d.Sponsors, facts.Sponsors)));
    }

    private static bool IsSame(CodedDraft draft, ResolutionFacts facts)
    {
        if ((draft.Number is not null && facts.Number is not null && draft.Number != facts.Number) || (draft.Organ is not null && facts.Organ is not null && draft.Organ != facts.Organ))
        {
            return false;
        }
        if (draft.Sponsors.Count > 0 && facts.Sponsors.Count > 0 && !Shares(draft.Sponsors, facts.Sponsors))
        {
            return false;
        }
        if (facts.Outcome is { } outcome && IsFinal(outcome) && IsFinal(draft.Outcome) && outcome != draft.Outcome && !(outcome is DraftOutcome.Vetoed or DraftOutcome.NotAdopted && draft.Outcome is DraftOutcome.Vetoed or DraftOutcome.NotAdopted))
        {
            return false;
        }
        if (draft.Voted is { } a && facts.Voted is { } b && !a.IsCompatibleWith(b) && IsFinal(draft.Outcome) && facts.Outcome is { } final && IsFinal(final))
        {
            return false;
        }
        return !Differs(draft.Ballot?.For.Count, facts.Ballot?.For.Count) && !Differs(draft.Ballot?.Against.Count, facts.Ballot?.Against.Count);
    }

    private static bool Differs(int? a, int? b) => a is not null && b is not null && a != b;

    private static bool IsFinal(DraftOutcome outcome) => outcome is not (DraftOutcome.Submitted or DraftOutcome.Pending);

    private static bool Shares(IReadOnlyList<Side> a, IReadOnlyList<Side> b) => a.Any(x => b.Any(y => x.Country == y.Country));

    private static CodedDraft Opened(ResolutionFacts facts) => new()
    {
        Organ = facts.Organ,
        Number = facts.Number,
        Sponsors = facts.Sponsors,
        Submitted = facts.Submitted,
        Voted = facts.Voted,
        Provisions = facts.Provisions,
        Consultations = facts.Consultations,
        Ballot = facts.Ballot,
        Vetoes = facts.Vetoes,
        Outcome = facts.Outcome ?? DraftOutcome.Submitted,
        Evidence = [facts.Evidence],
    };

    private static CodedDraft Joined(CodedDraft draft, ResolutionFacts facts) => draft with
    {
        Organ = draft.Organ ?? facts.Organ,
        Number = draft.Number ?? facts.Number,
        Sponsors = draft.Sponsors.Count > 0 ? draft.Sponsors : facts.Sponsors,
        Submitted = draft.Submitted ?? facts.Submitted,
        Voted = IsFinal(draft.Outcome) || facts.Voted is null ? draft.Voted ?? facts.Voted : facts.Voted,
        Provisions = [.. draft.Provisions, .. facts.Provisions.Where(p => !draft.Provisions.Any(k => k.Evidence.Wording == p.Evidence.Wording))],
        Consultations = [.. draft.Consultations, .. facts.Consultations],
        Ballot = BallotReader.Join(draft.Ballot, facts.Ballot),
        Vetoes = draft.Vetoes.Count > 0 ? draft.Vetoes : facts.Vetoes,
        Outcome = Later(draft.Outcome, facts.Outcome),
        Evidence = [.. draft.Evidence, facts.Evidence],
    };

    private static DraftOutcome Later(DraftOutcome known, DraftOutcome? told) => told is not { } outcome || IsFinal(known) && !(outcome == DraftOutcome.Vetoed)
        ? known
        : outcome == DraftOutcome.Submitted && known == DraftOutcome.Pending ? known : outcome;
}
