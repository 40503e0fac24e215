using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>
/// Finds requests that are put as a duty: "A nói B cần rút quân", "theo A, B nên quay lại đàm phán". Who says it asks it of whose
/// duty it is; a side that speaks of its own duty asks nothing.
/// </summary>
internal sealed class ObligationFinder(Reading.Reading reading, Setting setting, Frame frame, SaidTable said)
{
    // "Mỹ cũng như các nước khác cần": between the side and the word of duty stand adverbs at most.
    private const int LongestGap = 4;

    /// <summary>The requests of a sentence, in order.</summary>
    public IEnumerable<DraftEvent> Find(ClauseView clause)
    {
        for (var i = clause.Sentence.First; i < clause.Sentence.End; i++)
        {
            if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Obligation } word && word.First == i && Request(clause, word) is { } request)
            {
                yield return request;
            }
        }
    }

    private DraftEvent? Request(ClauseView clause, GrammarLabel word)
    {
        var bound = BoundSide(clause, word.First);
        if (bound < 0 || IsBlocked(clause, word))
        {
            return null;
        }
        var speakers = Speaker(clause, bound, word.First);
        var own = speakers.Select(a => a.Country).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var recipients = new List<Actor>();
        foreach (var at in SubjectFinder.WithJoined(clause, bound))
        {
            recipients.AddRange(clause.Actors(at).Where(a => a.Country is not null && !own.Contains(a.Country)));
        }
        if (own.Count == 0 || recipients.Count == 0)
        {
            return null;
        }
        var trigger = new Trigger(word.First, word.End, []);
        var first = Math.Min(clause.Mention(bound).First, word.First);
        return new DraftEvent
        {
            Frame = frame,
            Mode = frame.Mode,
            Actors = speakers,
            Recipients = recipients,
            Date = setting.TimeOf(clause, TimedAct.Of(trigger, null))?.Value,
            Status = EventStatus.Held,
            Evidence = [new Evidence(clause.Text.SpanOf(first, word.End), clause.Text.Slice(first, word.End), frame.Id)],
            IsHabitual = StatusReader.IsHabitual(clause, trigger),
            Sentence = clause.Index,
        };
    }

    // The side right before the word of duty, function words between at most.
    private static int BoundSide(ClauseView clause, int at)
    {
        for (var i = clause.EndMention - 1; i >= clause.FirstMention; i--)
        {
            var mention = clause.Mention(i);
            if (mention.End > at)
            {
                continue;
            }
            if (at - mention.End > LongestGap || mention.Role.Length > 0 || !clause.IsSide(i) || clause.IsAttribute(i))
            {
                return -1;
            }
            for (var token = mention.End; token < at; token++)
            {
                if (clause.Text.GrammarAt(token) is not { Word.Kind: GrammarKind.Filler or GrammarKind.Future })
                {
                    return -1;
                }
            }
            var head = SubjectFinder.HeadOfList(clause, i);
            return OpensClause(clause, clause.Mention(head).First) ? head : -1;
        }
        return -1;
    }

    // "việc Assad phải ra đi" is but spoken of: the side has to open what is said.
    private static bool OpensClause(ClauseView clause, int first) =>
        first == clause.Sentence.First || clause.Text.IsPunctuation(first - 1)
        || clause.Text.GrammarAt(first - 1) is { Word.Kind: GrammarKind.Saying or GrammarKind.That or GrammarKind.Clause or GrammarKind.And or GrammarKind.Filler };

    // "phải chịu trách nhiệm" lays blame, "nếu A cần" supposes; a trigger right behind tells its own story only where it is no act asked for.
    private bool IsBlocked(ClauseView clause, GrammarLabel word) =>
        clause.Has(Math.Max(clause.Sentence.First, word.First - LongestGap - 3), word.First, GrammarKind.If)
        || (word.End < clause.Sentence.End && clause.Text.GrammarAt(word.End) is { Word.Kind: GrammarKind.Passive })
        || IsSaid(clause, word.First - 1) || IsSaid(clause, word.First);

    // "sẽ phải trả giá" threatens, "phải chịu trách nhiệm" blames.
    private bool IsSaid(ClauseView clause, int at) =>
        at >= clause.Sentence.First && said.TryMatch(clause.Text.Tokens.AsSpan(0, clause.Sentence.End), at, out _, out var end, out _) && end > at + 1;

    private List<Actor> Speaker(ClauseView clause, int bound, int at)
    {
        if (reading.QuoteAt(at) is { } quote && reading.SpeakerOf(quote) is { } quoted)
        {
            return [quoted];
        }
        for (var i = bound - 1; i >= clause.FirstMention; i--)
        {
            if (clause.Mention(i).Role.Length == 0 && clause.IsSide(i) && !clause.IsAttribute(i)
                && (clause.Has(clause.Mention(i).End, clause.Mention(bound).First, GrammarKind.Saying)
                    || clause.Text.GrammarAt(clause.Mention(i).First - 1) is { Word.Kind: GrammarKind.According }))
            {
                return [.. clause.Actors(i)];
            }
        }
        return [];
    }
}
