using Chancery.Data;
using Chancery.Text;

namespace Chancery.Coding;

/// <summary>Reads one half of a condition from its clause: its subject, its act, and how the act is meant.</summary>
internal sealed class ConditionHalves(PhraseTable<bool> speech)
{
    // A clause opens with its subject, at most a few words of time or manner before it.
    private const int LatestSubject = 8;

    // From the subject to the word that says how the act is meant, and from that to the act.
    private const int SubjectToPivot = 5;

    private const int PivotToAct = 12;

    private const int OnlyToAct = 4;

    // Who warns stands before what is said, with title and time of speaking.
    private const int FarthestVoice = 60;

    /// <summary>True when a verb of speech ends right before a token.</summary>
    public bool IsSpeechEnd(ConditionSentence sentence, int token) => token > sentence.First && SpeechEnd(sentence, new(Math.Max(sentence.First, token - 3), token)) == token;

    /// <summary>The promise of a clause that opens with its subject: "A sẽ làm X".</summary>
    public static ConditionPromise? Leading(ConditionSentence sentence, ConditionRange clause, bool needsPivot = true)
    {
        foreach (var side in sentence.SidesIn(new(clause.First, Math.Min(clause.End, clause.First + LatestSubject + 12))))
        {
            if (side.First - clause.First > LatestSubject)
            {
                return null;
            }
            if (!side.IsFree || sentence.Has(new(clause.First, side.First), GrammarKind.Saying))
            {
                continue;
            }
            var head = LastJoined(sentence, side, clause.End);
            var pivot = Pivot(sentence, new(head.End, Math.Min(clause.End, head.End + SubjectToPivot)));
            if (pivot is null && (needsPivot || sentence.ActIn(new(head.End, Math.Min(clause.End, head.End + SubjectToPivot))) is null))
            {
                return null;
            }
            return Promise(sentence, side, pivot ?? new ConditionRange(head.End, head.End), new(head.End, clause.End));
        }
        return null;
    }

    /// <summary>The promise nearest to the end of a clause: "B nói rằng A sẽ làm X" before "nếu".</summary>
    public ConditionPromise? Nearest(ConditionSentence sentence, ConditionRange clause)
    {
        var reported = SpeechEnd(sentence, clause);
        var core = new ConditionRange(reported < 0 || sentence.ActIn(new(reported, clause.End)) is null ? clause.First : reported, clause.End);
        core = core with { First = LastPart(sentence, core) };
        ConditionRange? pivot = null;
        ConditionSide? subject = null;
        for (var i = core.First; i < core.End; i++)
        {
            if (PivotAt(sentence, i, core.End) is not { } found)
            {
                continue;
            }
            var free = LastFree(sentence, new(core.First, i));
            if (pivot is null || (free is { } near && near.First >= pivot.Value.End && i - near.End <= 1))
            {
                (pivot, subject) = (found, free);
            }
            i = found.End - 1;
        }
        subject ??= pivot is null ? null : Outer(sentence, clause, core.First);
        return subject is { } who && pivot is { } at ? Promise(sentence, FirstJoined(sentence, who), at, new(at.First, core.End)) : null;
    }

    // "..., còn A sẽ làm X": the last part of a clause that has a subject and an act of its own.
    private static int LastPart(ConditionSentence sentence, ConditionRange core)
    {
        for (var i = core.End - 1; i > core.First; i--)
        {
            if (!sentence.Text.IsMark(i, ',') && sentence.MarkIn(new(i, i + 1), ConditionMarkerKind.Part) is null)
            {
                continue;
            }
            var part = new ConditionRange(i + 1, core.End);
            if (!sentence.Text.IsMark(i, ',') && sentence.SidesIn(part).FirstOrDefault() is { End: > 0, IsFree: true } first && first.First == i + 1)
            {
                return i + 1;
            }
            var subject = sentence.SidesIn(part).FirstOrDefault(s => s.IsFree);
            if (subject.End > 0 && subject.First - i <= LatestSubject && sentence.ActIn(new(subject.End, part.End)) is not null)
            {
                return i + 1;
            }
        }
        return core.First;
    }

    /// <summary>Who gives what in a bargain: "A (sẽ) làm X" before "để đổi lấy".</summary>
    public ConditionPromise? Giving(ConditionSentence sentence, ConditionRange clause)
    {
        if (Asked(sentence, clause) is { } asked)
        {
            return asked;
        }
        if (Nearest(sentence, clause) is { } promise)
        {
            return promise;
        }
        var reported = SpeechEnd(sentence, clause);
        var core = new ConditionRange(reported < 0 ? clause.First : reported, clause.End);
        core = core with { First = LastPart(sentence, core) };
        if (sentence.ActIn(core) is not { } act)
        {
            return null;
        }
        var subject = LastFree(sentence, new(core.First, act.First)) ?? Outer(sentence, clause, core.First);
        return subject is { Country: { } country } who
            ? new ConditionPromise(new ConditionHalf(country, who, new(Math.Max(act.First, core.First), clause.End), act, false), null, false, false)
            : null;
    }

    // "C đề nghị A làm X": who is asked is the one who gives.
    private static ConditionPromise? Asked(ConditionSentence sentence, ConditionRange clause)
    {
        if (sentence.LastMarkIn(clause, ConditionMarkerKind.Demand, ConditionMarkerKind.Wish, ConditionMarkerKind.Propose) is not { } word
            || sentence.SidesIn(new(word.End, Math.Min(clause.End, word.End + LatestSubject))).FirstOrDefault() is not { End: > 0, IsFree: true, Country: { } country } side
            || side.First - word.End > 1 || sentence.ActIn(new(side.End, clause.End)) is not { } act)
        {
            return null;
        }
        return new ConditionPromise(new ConditionHalf(country, side, new(side.End, clause.End), act, false), ConditionMarkerKind.Propose, false, false)
        {
            Asker = LastFree(sentence, new(clause.First, word.First))?.Country,
        };
    }

    /// <summary>What is waited for: "B làm Y" behind "nếu", or what is missing: "không có sự đồng ý của B".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">The clause of the condition.</param>
    /// <param name="promiser">Code of the side that promises.</param>
    public static ConditionHalf? Required(ConditionSentence sentence, ConditionRange clause, string promiser)
    {
        var act = sentence.ActIn(clause);
        var lead = Math.Min(clause.End, clause.First + LatestSubject + 10);
        foreach (var side in sentence.SidesIn(new(clause.First, lead)))
        {
            if (side.First - clause.First > LatestSubject || !side.IsFree || !IsSubject(sentence, clause, side))
            {
                continue;
            }
            var behind = new ConditionRange(side.End, Math.Min(clause.End, side.End + 4));
            if (sentence.Has(behind, GrammarKind.Passive))
            {
                return Agent(sentence, clause, side, act);
            }
            var end = LastJoined(sentence, side, clause.End).End;
            var first = FirstJoined(sentence, side);
            return first.Country is { } country && clause.End - end >= 1
                ? new ConditionHalf(country, first, new(end, clause.End), act, sentence.IsDenied(new(end, act is { } done && done.First > end ? done.First : clause.End)))
                : null;
        }
        return act is null ? null : Owner(sentence, clause, promiser, act);
    }

    /// <summary>What is got in a bargain: "việc B làm Y", "Y của B"; null when no other side is named.</summary>
    public static ConditionHalf? Price(ConditionSentence sentence, ConditionRange clause, string giver)
    {
        ConditionSide? owner = null;
        foreach (var side in sentence.SidesIn(clause))
        {
            var acts = side.IsFree && (side.First - clause.First <= 2 || sentence.Has(new(side.First - 1, side.First), GrammarKind.Passive));
            if (acts || (owner is null && side.Role is "" or "of" or "from"))
            {
                owner = side;
            }
            if (acts)
            {
                break;
            }
        }
        owner = owner?.Country == giver ? null : owner;
        if (owner is not { Country: { } country } found)
        {
            return null;
        }
        var leads = found.IsFree && found.First - clause.First <= 2;
        return new ConditionHalf(country, found, leads ? new(found.End, clause.End) : clause, sentence.ActIn(clause), false);
    }

    /// <summary>What has to be done first: "B phải làm Y", "A đòi B làm Y".</summary>
    public static ConditionOwed? Owed(ConditionSentence sentence, ConditionRange clause)
    {
        if (sentence.LastMarkIn(clause, ConditionMarkerKind.Ought, ConditionMarkerKind.Demand, ConditionMarkerKind.Wish) is not { } word || sentence.ActIn(new(word.End, clause.End)) is not { } act)
        {
            return null;
        }
        var side = word.Kind == ConditionMarkerKind.Ought
            ? LastFree(sentence, new(clause.First, word.First))
            : sentence.SidesIn(new(word.End, act.First)).Where(s => s.IsFree).Select(s => (ConditionSide?)s).FirstOrDefault();
        if (side is not { Country: { } country } who || sentence.IsDenied(new(Math.Min(who.First, word.First), act.First)))
        {
            return null;
        }
        var ends = Math.Max(word.End, who.End);
        var asks = sentence.LastMarkIn(new(clause.First, who.First), ConditionMarkerKind.Demand, ConditionMarkerKind.Wish);
        var demander = asks is { } asked ? LastFree(sentence, new(clause.First, asked.First)) : null;
        return new ConditionOwed(new ConditionHalf(country, who, new(ends, clause.End), act, false), demander?.Country);
    }

    /// <summary>The side that "bị B tấn công" or "hậu quả từ B" names behind the one that bears the act; null when none is named.</summary>
    public static string? Striker(ConditionSentence sentence, ConditionRange clause, ConditionSide patient)
    {
        foreach (var side in sentence.SidesIn(new(patient.End, clause.End)))
        {
            if (side is { Country: { } country, IsJoined: false, Role: "" or "of" or "from" } && country != patient.Country)
            {
                return country;
            }
        }
        return null;
    }

    /// <summary>Code of the side that says a sentence, known from its quotation or from who leads it; null when unknown.</summary>
    public string? Voice(Reading.Reading reading, ConditionSentence sentence, int marker, int subject)
    {
        if (sentence.QuoteAt(marker) is { } quote)
        {
            return quote.SpeakerMention >= 0 && reading.Actors[quote.SpeakerMention] is [var speaker, ..] ? speaker.Country : null;
        }
        var before = new ConditionRange(Math.Max(sentence.First, subject - FarthestVoice), subject);
        var end = Math.Max(SpeechEnd(sentence, before), sentence.LastMarkIn(before, ConditionMarkerKind.Threaten)?.End ?? -1);
        return end < 0 ? null : sentence.SidesIn(before with { End = end }).Where(s => s.IsFree).Select(s => s.Country).FirstOrDefault();
    }

    // "nếu gọi B là ...": a side behind a verb of its own is its object.
    private static bool IsSubject(ConditionSentence sentence, ConditionRange clause, ConditionSide side) =>
        side.First == clause.First || sentence.Text.IsPunctuation(side.First - 1) || sentence.Text.GrammarAt(side.First - 1) is not null
        || sentence.Text.LabelAt(side.First - 1) is not null
        || (sentence.IsWordEnd(side.First) && sentence.ActIn(new(clause.First, side.First)) is null);

    // "bị B tấn công": the agent acts, not the subject; without an agent nobody is known to act.
    private static ConditionHalf? Agent(ConditionSentence sentence, ConditionRange clause, ConditionSide patient, ConditionAct? act)
    {
        foreach (var side in sentence.SidesIn(new(patient.End, clause.End)))
        {
            if (side.IsFree && side.Country is { } country && side.First - patient.End <= 3)
            {
                return new ConditionHalf(country, side, new(side.End, clause.End), act, false);
            }
        }
        return null;
    }

    // "nếu không có sự đồng ý của B", "sau khi lệnh trừng phạt của B được dỡ bỏ".
    private static ConditionHalf? Owner(ConditionSentence sentence, ConditionRange clause, string promiser, ConditionAct? act)
    {
        // "trong trường hợp muốn đáp trả ...": a clause that opens with its verb has the promiser as its subject.
        if (sentence.MarkIn(new(clause.First, Math.Min(clause.End, clause.First + 4)), ConditionMarkerKind.Wish, ConditionMarkerKind.Will, ConditionMarkerKind.May, ConditionMarkerKind.Ought) is not null)
        {
            return null;
        }
        foreach (var side in sentence.SidesIn(clause))
        {
            if (side.Role is "of" or "from" && side.Country is { } country && country != promiser && side.First - clause.First <= 12)
            {
                // "lợi ích của B bị tấn công": B bears it.
                if (sentence.MarkIn(new(side.End, Math.Min(clause.End, side.End + 3)), ConditionMarkerKind.Suffer) is not null)
                {
                    return Agent(sentence, clause, side, act);
                }
                return new ConditionHalf(country, side, clause, act, sentence.IsDenied(new(clause.First, side.First)));
            }
        }
        return null;
    }

    private static ConditionPromise? Promise(ConditionSentence sentence, ConditionSide subject, ConditionRange pivot, ConditionRange rest)
    {
        var act = sentence.ActIn(new(pivot.End, Math.Min(rest.End, pivot.End + PivotToAct))) ?? sentence.ActIn(new(pivot.First, Math.Min(rest.End, pivot.End + 1)));
        var until = act?.First ?? pivot.End;
        var kind = sentence.MarkIn(new(pivot.First, until), Pivots)?.Kind;
        var isOnly = sentence.MarkIn(new(subject.End, until), ConditionMarkerKind.Only) is not null;
        var suffers = sentence.MarkIn(new(pivot.First, Math.Min(rest.End, pivot.End + 4)), ConditionMarkerKind.Suffer) is not null;
        var isDenied = sentence.IsDenied(new(subject.End, until));
        if (subject.Country is not { } country || (act is null && !suffers) || (!suffers && sentence.Has(new(subject.End, until), GrammarKind.Passive)) || sentence.Has(new(subject.End, until), GrammarKind.Copula))
        {
            return null;
        }
        isOnly &= act is null || act.Value.First - pivot.End <= OnlyToAct;
        return new ConditionPromise(new ConditionHalf(country, subject, Act(sentence, new(Math.Min(pivot.End, rest.End), rest.End), act), act, isDenied), kind, isOnly, suffers)
        {
            IsPast = sentence.Has(new(subject.End, until), GrammarKind.Past),
        };
    }

    // The act's words end at the first comma behind it.
    private static ConditionRange Act(ConditionSentence sentence, ConditionRange words, ConditionAct? act)
    {
        for (var i = act?.End ?? words.First; i < words.End; i++)
        {
            if (i > words.First && sentence.Text.IsMark(i, ','))
            {
                return words with { End = i };
            }
        }
        return words;
    }

    private static ReadOnlySpan<ConditionMarkerKind> Pivots =>
    [
        ConditionMarkerKind.Will, ConditionMarkerKind.Threaten, ConditionMarkerKind.May, ConditionMarkerKind.Only, ConditionMarkerKind.Late, ConditionMarkerKind.Just,
        ConditionMarkerKind.Ought, ConditionMarkerKind.Demand, ConditionMarkerKind.Wish, ConditionMarkerKind.Gain,
        ConditionMarkerKind.Refuse,
    ];

    private static ConditionRange? Pivot(ConditionSentence sentence, ConditionRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (PivotAt(sentence, i, range.End + 4) is { } found)
            {
                return found;
            }
        }
        return null;
    }

    private static ConditionRange? PivotAt(ConditionSentence sentence, int token, int end)
    {
        if (sentence.MarkIn(new(token, Math.Min(end, token + 5)), Pivots) is { } mark && mark.First == token)
        {
            return new(mark.First, mark.End);
        }
        return sentence.Text.GrammarAt(token) is { Word.Kind: GrammarKind.Negation } word && word.First == token ? new(word.First, word.End) : null;
    }

    // The last verb of speech whose words reach to the end of the clause; -1 when none stands there.
    private int SpeechEnd(ConditionSentence sentence, ConditionRange clause)
    {
        var end = -1;
        for (var i = clause.First; i < clause.End; i++)
        {
            // "tuyên bố sẽ", "kêu gọi A": the verb says how an act is meant, its words go on.
            if (sentence.MarkIn(new(i, Math.Min(clause.End, i + 4)), ConditionMarkerKind.Will, ConditionMarkerKind.Threaten, ConditionMarkerKind.Demand, ConditionMarkerKind.Wish, ConditionMarkerKind.Propose) is { } pivot && pivot.First == i)
            {
                // "đe dọa rằng A sẽ ...": what is threatened has a subject of its own.
                end = pivot.Kind == ConditionMarkerKind.Threaten && sentence.Text.GrammarAt(pivot.End) is { Word.Kind: GrammarKind.That } that && that.End <= clause.End ? that.End : end;
                i = pivot.End - 1;
                continue;
            }
            if (sentence.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Saying or GrammarKind.That } word && word.First == i && word.End <= clause.End)
            {
                end = word.End;
            }
            else if (sentence.Text.LabelAt(i) is null && speech.TryMatch(sentence.Text.Tokens.AsSpan(0, clause.End), i, out var length, out _))
            {
                end = i + length;
                i = end - 1;
            }
        }
        return Math.Max(end, sentence.LastMarkIn(clause, ConditionMarkerKind.Claim)?.End ?? -1);
    }

    private static ConditionSide? LastFree(ConditionSentence sentence, ConditionRange range) =>
        sentence.SidesIn(range).Where(s => s.IsFree).Select(s => (ConditionSide?)s).LastOrDefault();

    // "Ông A nói sẽ làm X": what is said has no subject of its own, so it is the speaker's.
    private static ConditionSide? Outer(ConditionSentence sentence, ConditionRange clause, int core) =>
        sentence.SidesIn(new(clause.First, core)).Where(s => s.IsFree).Select(s => (ConditionSide?)s).FirstOrDefault();

    private static ConditionSide FirstJoined(ConditionSentence sentence, ConditionSide side)
    {
        var at = side;
        foreach (var other in sentence.SidesIn(new(Math.Max(sentence.First, side.First - 12), side.First)).Reverse())
        {
            // A comma alone parts a source from the subject as often as it joins two sides: "theo B, A sẽ ...".
            if (!at.IsJoined || sentence.Text.IsMark(at.First - 1, ','))
            {
                break;
            }
            at = other;
        }
        return at;
    }

    private static ConditionSide LastJoined(ConditionSentence sentence, ConditionSide side, int end)
    {
        var at = side;
        foreach (var other in sentence.SidesIn(new(side.End, end)))
        {
            if (!other.IsJoined || other.First - at.End > 3)
            {
                break;
            }
            at = other;
        }
        return at;
    }
}
