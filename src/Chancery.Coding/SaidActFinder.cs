using Chancery.Coding.Statements;
using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>
/// Finds acts that are done by what is said of another side, in reported speech, in quotation marks or behind a verb that judges:
/// "A nói B vi phạm thỏa thuận", "A gọi vụ thử của B là khiêu khích", "B sẽ phải trả giá", A nói.
/// </summary>
internal sealed class SaidActFinder(Reading.Reading reading, Setting setting, SaidTable table, IReadOnlyList<ReportedClause> reported)
{
    // Fewer words in quotation marks are part of the report's own sentence.
    private const int ShortestSpeech = 4;

    // In tokens, from a judging verb to what it says of its object.
    private const int LongestJudgement = 25;

    // In tokens, between whom a predicate without a link is said of and the predicate.
    private const int LongestGap = 10;

    // "chúng tôi vi phạm": the speaker right before the predicate speaks of himself.
    private const int NearSelf = 3;

    /// <summary>The acts of a sentence, in order.</summary>
    public IEnumerable<DraftEvent> Find(ClauseView clause)
    {
        for (var i = clause.Sentence.First; i < clause.Sentence.End; i++)
        {
            if (Match(clause, i) is { } said && Speech(clause, said.First) is { } speech)
            {
                foreach (var meaning in said.Meanings)
                {
                    if (!EventFinder.IsBlocked(clause, said, meaning) && Event(clause, said, meaning, speech) is { } found)
                    {
                        yield return found;
                        break;
                    }
                }
                i = said.End - 1;
            }
        }
    }

    private Trigger? Match(ClauseView clause, int at)
    {
        if (!table.TryMatch(clause.Text.Tokens.AsSpan(0, clause.Sentence.End), at, out var objectAt, out var end, out var meanings))
        {
            return null;
        }
        // "là hành động không khiêu khích", "là, theo A, khiêu khích": what stands between link and object may not turn it.
        return clause.Count(at, objectAt, ",;:") == 0 && !clause.Has(at, objectAt, GrammarKind.Negation) ? new Trigger(at, end, [.. meanings]) : null;
    }

    // Who says what stands at a token, from where on he says it, and by which words.
    private Speech? Speech(ClauseView clause, int token)
    {
        if (reading.QuoteAt(token) is { Syllables: >= ShortestSpeech } quote)
        {
            return quote.SpeakerMention < 0 ? null : Spoken(clause, [quote.SpeakerMention], Math.Max(quote.First, clause.Sentence.First), null);
        }
        for (var i = Ordered.FirstAtOrAfter(reported, clause.Index + 1, r => r.Sentence) - 1; i >= 0 && reported[i].Sentence == clause.Index; i--)
        {
            var words = reported[i];
            if (words.First <= token && token < words.End)
            {
                return words.Speaker.Mention >= 0 && Tells(words.Stance)
                    ? Spoken(clause, SubjectFinder.WithJoined(clause, SubjectFinder.HeadOfList(clause, words.Speaker.Mention)), words.First, (words.VerbFirst, words.VerbEnd))
                    : null;
            }
        }
        return Judged(clause, token);
    }

    // What is asked, hoped or denied is not said to be so.
    private static bool Tells(string stance) => ReportedSpeech.IsSaying(stance) || stance is "accuses" or "warns";

    private Speech? Judged(ClauseView clause, int token)
    {
        var tokens = clause.Text.Tokens.AsSpan(0, clause.Sentence.End);
        for (var i = token - 1; i >= Math.Max(clause.Sentence.First, token - LongestJudgement); i--)
        {
            if (clause.Count(i, i + 1, ",;:") > 0)
            {
                return null;
            }
            if (table.OpenerAt(tokens, i) is > 0 and var length && !IsHeld(clause, i)
                && SubjectFinder.Find(clause, i) is >= 0 and var speaker)
            {
                return Spoken(clause, SubjectFinder.WithJoined(clause, speaker), i + length, (i, i + length));
            }
        }
        return null;
    }

    // "không gọi", "được gọi": denied or passive. "kêu gọi", "cuộc gọi": a longer word.
    private static bool IsHeld(ClauseView clause, int verb) =>
        verb > clause.Sentence.First
        && (clause.Text.GrammarAt(verb - 1) is { Word.Kind: GrammarKind.Negation or GrammarKind.Passive or GrammarKind.Possible or GrammarKind.Obligation or GrammarKind.If or GrammarKind.Opener or GrammarKind.Wish }
            || clause.Triggers.Any(t => t.First < verb && verb < t.End));

    private Speech? Spoken(ClauseView clause, IEnumerable<int> mentions, int first, (int First, int End)? verb)
    {
        var speakers = new List<Actor>();
        var named = -1;
        foreach (var at in mentions)
        {
            if (reading.Actors[at].IsDefaultOrEmpty)
            {
                continue;
            }
            SideList.Add(speakers, reading.Actors[at].Where(a => a is { Country: not null, CanAct: true }));
            named = named < 0 && reading.Mentions[at].Sentence == clause.Index ? at : named;
        }
        return speakers.Count == 0 ? null : new Speech(speakers, named, first, verb);
    }

    private DraftEvent? Event(ClauseView clause, Trigger said, FrameTrigger meaning, Speech speech)
    {
        var frame = meaning.Frame;
        var own = speech.Speakers.Select(a => a.Country).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var subject = SubjectFinder.Find(clause, said.First, speech.First);
        var from = subject < 0 ? speech.First : clause.Mention(subject).End;
        if (IsToldOf(clause, said, speech.First, subject) || IsTurned(clause, frame, subject < 0 ? speech.First : clause.Mention(subject).First, from, said.First) || Recipients(clause, said, frame, subject, speech, own) is not { } recipients)
        {
            return null;
        }
        var at = speech.Verb is { } verb ? new Trigger(verb.First, verb.End, []) : speech.Mention >= 0 ? new Trigger(clause.Mention(speech.Mention).First, clause.Mention(speech.Mention).End, []) : said;
        var first = new[] { said.First, speech.Verb?.First ?? said.First, speech.Mention >= 0 ? clause.Mention(speech.Mention).First : said.First, subject >= 0 ? clause.Mention(subject).First : said.First }.Min();
        return new DraftEvent
        {
            Frame = frame,
            Mode = frame.Mode,
            Actors = speech.Speakers,
            Recipients = recipients,
            Date = setting.TimeOf(clause, TimedAct.Of(at, meaning))?.Value,
            Status = frame.Status,
            Evidence = [new Evidence(clause.Text.SpanOf(first, said.End), clause.Text.Slice(first, said.End), frame.Id)],
            IsHabitual = StatusReader.IsHabitual(clause, at),
            Sentence = clause.Index,
        };
    }

    // "cơ sở để Mỹ cáo buộc Nga vi phạm", "Mỹ phóng tên lửa qua Nhật Bản, vi phạm ...": another's act, or too far from whom it is said of.
    private static bool IsToldOf(ClauseView clause, Trigger said, int first, int subject) =>
        clause.Triggers.Any(t => t.First >= first && t.End <= said.First && Setting.IsSpeechAct(t.Meanings[0].Frame))
        || (subject >= 0 && !IsLinked(clause, said)
            && (said.First - clause.Mention(subject).End > LongestGap || clause.Count(clause.Mention(subject).End, said.First, ",") > 0));

    private static bool IsLinked(ClauseView clause, Trigger said) => clause.Text.GrammarAt(said.First) is { Word: { Kind: GrammarKind.Copula } or { Value: "this" } };

    // "Mỹ không vi phạm", "nếu Mỹ vi phạm", "Mỹ cần ngừng phá hoại", "không cho Mỹ lợi dụng": it is not said that it is so.
    private static bool IsTurned(ClauseView clause, Frame frame, int subject, int from, int to)
    {
        if (frame.DirectObject == FrameObject.None || frame.Type == EventType.Threaten)
        {
            return clause.Has(Math.Max(from, to - NearSelf), to, GrammarKind.Negation);
        }
        for (var i = Math.Max(clause.Sentence.First, subject - NearSelf); i < to; i++)
        {
            if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.If or GrammarKind.Negation })
            {
                return true;
            }
            if (i >= from && clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Possible or GrammarKind.Future or GrammarKind.Obligation or GrammarKind.Off or GrammarKind.Passive or GrammarKind.Wish or GrammarKind.Purpose or GrammarKind.Subordinator })
            {
                return true;
            }
        }
        return false;
    }

    // Whom it is said of; null when it is said of the speaker's own side or, where the frame wants somebody, of nobody.
    private List<Actor>? Recipients(ClauseView clause, Trigger said, Frame frame, int subject, Speech speech, HashSet<string> own)
    {
        var recipients = new List<Actor>();
        if (frame.DirectObject == FrameObject.None)
        {
            if (subject >= 0 && clause.Mention(subject).Role.Length == 0 && !clause.Actors(subject).Any(a => a.Country is { } country && own.Contains(country)))
            {
                // "Mỹ cho thấy mọi lựa chọn đều ...": another's threat.
                return null;
            }
            for (var i = clause.FirstMention; i < clause.EndMention && recipients.Count == 0; i++)
            {
                if (clause.Mention(i).First >= said.End && clause.IsSide(i) && clause.Mention(i).Role is not ("at" or "in"))
                {
                    SideList.Add(recipients, Others(clause.Actors(i), own));
                }
            }
            return recipients;
        }
        if (IsOfSelf(clause, said.First, speech.First))
        {
            return null;
        }
        if (subject >= 0)
        {
            foreach (var at in SubjectFinder.WithJoined(clause, subject).Where(at => clause.Mention(at).End <= said.First))
            {
                SideList.Add(recipients, Others(clause.Actors(at), own));
            }
            return recipients.Count > 0 ? recipients : null;
        }
        return frame.DirectObject == FrameObject.Optional && PointsBack(clause, said.First, speech.First) ? LastOthers(speech, clause, own) : null;
    }

    private static IEnumerable<Actor> Others(IEnumerable<Actor> actors, HashSet<string> own) =>
        actors.Where(a => a.Country is { } country && !own.Contains(country));

    private static bool IsOfSelf(ClauseView clause, int to, int from)
    {
        for (var i = to - 1; i >= Math.Max(from, to - NearSelf); i--)
        {
            if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.FirstPerson })
            {
                return true;
            }
        }
        return false;
    }

    // "gọi đây là ...", "hành động này vi phạm ...": what is spoken of was told before.
    private static bool PointsBack(ClauseView clause, int to, int from)
    {
        for (var i = from; i < to; i++)
        {
            if (clause.Text.GrammarAt(i) is { Word: { Kind: GrammarKind.Opener, Value: "this" } })
            {
                return true;
            }
        }
        return false;
    }

    // The other side of the words before: of this sentence, else of the one before it.
    private List<Actor> LastOthers(Speech speech, ClauseView clause, HashSet<string> own)
    {
        var others = new List<Actor>();
        for (var i = clause.EndMention - 1; i >= 0 && reading.Mentions[i].Sentence >= clause.Index - 1 && others.Count == 0; i--)
        {
            if (reading.Mentions[i].First < speech.First && reading.Mentions[i].Role is "" or "of" && reading.Mentions[i].Kind is not (MentionKind.Place or MentionKind.Agency) && !reading.Actors[i].IsDefaultOrEmpty)
            {
                SideList.Add(others, Others(reading.Actors[i], own));
            }
        }
        return others;
    }
}
