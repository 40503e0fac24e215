using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;
using Chancery.Text;

namespace Chancery.Coding.Statements;

/// <summary>One sentence as reported speech is looked for in it.</summary>
internal sealed class SpokenSentence(Reading.Reading reading, DataSet data, int index, int firstMention, int endMention)
{
    // Words of time, place and aspect between a subject and its verb.
    private const int LongestAside = 14;

    // Beyond this a subject belongs to another verb.
    private const int LongestReach = 30;

    public Sentence Sentence { get; } = reading.Text.Sentences[index];

    public int Index => index;

    public int FirstMention => firstMention;

    public int EndMention => endMention;

    public LabelledText Text => reading.Text;

    public Mention Mention(int at) => reading.Mentions[at];

    public bool HasActor(int at) => !reading.Actors[at].IsDefaultOrEmpty;

    /// <summary>The quotation that covers a token and is speech rather than a term; null when none does.</summary>
    public Quotation? QuoteAt(int token) => reading.QuoteAt(token) is { Syllables: >= 4 } quote ? quote : null;

    /// <summary>True when most of a run of tokens stands in quotation marks, or opens with them.</summary>
    public bool IsQuoted(int first, int end)
    {
        var quoted = 0;
        for (var i = first; i < end; i++)
        {
            quoted += QuoteAt(i) is not null ? 1 : 0;
        }
        return quoted * 4 >= (end - first) * 3;
    }

    /// <summary>The last token of the sentence that is no closing mark.</summary>
    public int LastEnd()
    {
        var end = Sentence.End;
        while (end > Sentence.First && Text.IsPunctuation(end - 1))
        {
            end--;
        }
        return end;
    }

    /// <summary>The mention that ends right before a token, or that covers the one before it; -1 when none.</summary>
    public int MentionEndingAt(int end)
    {
        for (var i = endMention - 1; i >= firstMention; i--)
        {
            if (Mention(i).End <= end)
            {
                return Mention(i).End == end ? i : -1;
            }
        }
        return -1;
    }

    /// <summary>The first mention that begins at or behind a token; -1 when none in this sentence.</summary>
    public int MentionFrom(int token)
    {
        for (var i = firstMention; i < endMention; i++)
        {
            if (Mention(i).First >= token)
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>True when the token is a comma or a word that joins clauses, so that a verb behind it shares the subject of the one before.</summary>
    public bool Joins(int token) =>
        Text.IsMark(token, ',') || Text.IsMark(token, ';')
        || (Text.GrammarAt(token) is { Word: { Kind: GrammarKind.And or GrammarKind.Clause } } && !Text.IsPunctuation(token));

    /// <summary>The token left of a verb once words of aspect, manner and time are passed over.</summary>
    public int BeforeAside(int verb)
    {
        var at = verb - 1;
        while (at >= Sentence.First && verb - at <= LongestAside)
        {
            if (TimeEndingAt(at + 1) is >= 0 and var first)
            {
                at = first - 1;
            }
            else if (Text.GrammarAt(at) is { Word.Kind: GrammarKind.Filler or GrammarKind.Past or GrammarKind.Future or GrammarKind.Possible or GrammarKind.Opener or GrammarKind.Wish } word && Text.LabelAt(at) is null)
            {
                at = word.First - 1;
            }
            else
            {
                break;
            }
        }
        return at;
    }

    /// <summary>Who says it: whoever stands before the verb.</summary>
    /// <param name="verb">The verb's first token.</param>
    /// <param name="isSaying">True for a verb that does nothing but give words: others are nouns as well, "tiếp thêm kỳ vọng".</param>
    public ReportedSpeaker? SpeakerBefore(int verb, bool isSaying)
    {
        var at = BeforeAside(verb);
        if (at < Sentence.First)
        {
            return null;
        }
        var near = MentionEndingAt(at + 1);
        if (near < 0 && Text.IsMark(at, ',') && at + 1 < verb)
        {
            near = MentionEndingAt(at);
        }
        // "nguồn tin đối lập ở Syria", "một quan chức Mỹ": the phrase tells what the source is, a mention in it for whom it acts.
        if (SourceEndingAt(at + 1) is { } source && !(near >= 0 && Mention(near) is { Kind: MentionKind.Person, Person: not null }))
        {
            return near >= 0 && Mention(near).First <= source.End && Mention(near).End <= source.End && Mention(near).Role.Length == 0 && source.Kind == AttributionKind.Unnamed && CanSpeak(near)
                ? source with { Mention = near }
                : source;
        }
        if (near >= 0 && Owned(near) is >= 0 and var speaker)
        {
            return Speaker(speaker);
        }
        return Joins(at) || (at == verb - 1 && !IsNamed(at) && !(isSaying && HasPlace(verb))) ? null : Far(verb);
    }

    // "trong cuộc họp báo khẳng định": the noun right before the verb ends a phrase of place or occasion.
    private bool HasPlace(int verb)
    {
        for (var i = verb - 1; i >= Math.Max(Sentence.First, verb - LongestAside) && !Text.IsPunctuation(i); i--)
        {
            if (Text.GrammarAt(i) is { Word: { Kind: GrammarKind.Preposition, Value: "in" or "at" or "with" or "time" or "to" or "occasion" or "besides" } })
            {
                return true;
            }
        }
        return false;
    }

    private bool IsNamed(int token)
    {
        for (var i = firstMention; i < endMention && Mention(i).First <= token; i++)
        {
            if (token < Mention(i).End)
            {
                return true;
            }
        }
        return Text.IsPunctuation(token) || Text.Tokens[token].IsCapitalised;
    }

    // "người phát ngôn của Bộ Ngoại giao Nga": the owner's mention is governed, what it owns speaks.
    private int Owned(int at)
    {
        var mention = Mention(at);
        // "đặt chân tới A, B thông báo": a comma begins a clause, though two states beside it look like a list.
        if (mention.Role.Length == 0 || mention.Role == "by" || Text.IsMark(mention.First - 1, ','))
        {
            return CanSpeak(at) ? at : -1;
        }
        if (mention.Role != "of")
        {
            return -1;
        }
        var owned = at > firstMention && mention.First - Mention(at - 1).End <= 1 && Mention(at - 1).Role.Length == 0 ? at - 1 : at;
        return CanSpeak(owned) ? owned : -1;
    }

    // The subject further left: past a phrase of place or occasion.
    private ReportedSpeaker? Far(int verb)
    {
        var clause = new ClauseView(reading, index, firstMention, endMention, []);
        var found = SubjectFinder.Find(clause, verb);
        if (found < 0 || !CanSpeak(found) || verb - Mention(found).End > LongestReach)
        {
            return null;
        }
        for (var i = found + 1; i < endMention && Mention(i).End <= verb; i++)
        {
            if (Mention(i).Kind is MentionKind.Agency or MentionKind.Person or MentionKind.Role or MentionKind.Pronoun && Mention(i).Role.Length == 0)
            {
                return null;
            }
        }
        for (var i = Mention(found).End; i < verb; i++)
        {
            // Another clause, or a name that no list knows, parts them.
            if (Text.IsMark(i, ';') || Text.IsMark(i, ':') || Text.GrammarAt(i) is { Word.Kind: GrammarKind.That or GrammarKind.Subordinator or GrammarKind.If or GrammarKind.Copula or GrammarKind.Saying or GrammarKind.Passive }
                || IsVerb(i) || SourceAt(i) is not null)
            {
                return null;
            }
        }
        return Speaker(found);
    }

    private bool IsVerb(int token) => data.Stances.Cues.TryMatch(Text.Tokens.AsSpan(0, Sentence.End), token, out _, out var cue) && cue.Kind == StanceCueKind.Verb && Text.LabelAt(token) is null;

    /// <summary>True when a mention names somebody who can say something.</summary>
    public bool CanSpeak(int at) =>
        Mention(at).Kind == MentionKind.Agency || (Mention(at).Kind is not (MentionKind.Place or MentionKind.Group or MentionKind.Compound) && HasActor(at));

    /// <summary>The speaker that a mention names.</summary>
    public ReportedSpeaker Speaker(int at)
    {
        var mention = Mention(at);
        return new ReportedSpeaker(KindOf(at), at, mention.First, mention.End);
    }

    private AttributionKind KindOf(int at)
    {
        var mention = Mention(at);
        if (mention.Kind == MentionKind.Agency)
        {
            return AttributionKind.Agency;
        }
        var actor = HasActor(at) ? reading.Actors[at][0] : default;
        var rank = actor.Person?.Office?.Rank ?? mention.Office?.Rank;
        if (rank is "academic" or "business")
        {
            return AttributionKind.Analyst;
        }
        if (actor.Person is not null)
        {
            return AttributionKind.Person;
        }
        // "một quan chức Mỹ": an office that many hold names nobody.
        return mention.Kind == MentionKind.Role ? mention.Office is { Rank: "official" or "military" or "other" or "legislator" } ? AttributionKind.Unnamed : AttributionKind.Person : AttributionKind.Body;
    }

    /// <summary>The words for a source without a name that begin at a token; null when none do.</summary>
    public (int End, SourceWordKind Kind)? SourceAt(int token)
    {
        if (!data.Sources.TryMatch(Text.Tokens.AsSpan(0, Sentence.End), token, out var length, out var kind) || kind is not (SourceWordKind.Unnamed or SourceWordKind.Analyst or SourceWordKind.Media))
        {
            return null;
        }
        // "báo Asahi", "truyền thông Hàn Quốc": the name of the paper or the place belongs to it.
        var end = token + length;
        while (kind == SourceWordKind.Media && end < Sentence.End && Text.Tokens[end].Kind == TokenKind.Syllable && (Text.Tokens[end].IsCapitalised || (Text.LabelAt(end) is { } label && label.First < end)))
        {
            end++;
        }
        return (end, kind);
    }

    /// <summary>The words for a source without a name that end right before a token, or with a state or place behind them.</summary>
    private ReportedSpeaker? SourceEndingAt(int end)
    {
        for (var first = Math.Max(Sentence.First, end - LongestAside); first < end; first++)
        {
            if (SourceAt(first) is not { } source || source.End > end)
            {
                continue;
            }
            for (var i = source.End; i < end; i++)
            {
                if (Text.IsPunctuation(i) || IsVerb(i))
                {
                    return null;
                }
            }
            return new ReportedSpeaker(KindOf(source.Kind), -1, first, end);
        }
        return null;
    }

    public static AttributionKind KindOf(SourceWordKind kind) => kind switch
    {
        SourceWordKind.Analyst => AttributionKind.Analyst,
        SourceWordKind.Media => AttributionKind.Agency,
        _ => AttributionKind.Unnamed,
    };

    private int TimeEndingAt(int token)
    {
        for (var i = Ordered.FirstAtOrAfter(reading.Times, Sentence.First, t => t.FirstToken); i < reading.Times.Length && reading.Times[i].FirstToken < token; i++)
        {
            if (reading.Times[i].EndToken == token)
            {
                return reading.Times[i].FirstToken;
            }
        }
        return -1;
    }

    /// <summary>Just past the expression of time that begins at a token; the token itself when none does.</summary>
    public int PastTime(int token)
    {
        var at = Ordered.FirstAtOrAfter(reading.Times, token, t => t.FirstToken);
        return at < reading.Times.Length && reading.Times[at].FirstToken == token && reading.Times[at].EndToken <= Sentence.End ? reading.Times[at].EndToken : token;
    }
}
