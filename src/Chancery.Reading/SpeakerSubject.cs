using Chancery.Data;

namespace Chancery.Reading;

/// <summary>
/// Finds the subject of a verb of speech in front of a quotation: in the verb's own clause, else, where the verb has none
/// ("A chỉ trích B, gọi đây là ..."), the subject that the clauses before it share.
/// </summary>
internal sealed class SpeakerSubject(LabelledText text, Mention[] mentions, Speakers speakers, SpeechVerbs verbs, QuoteWords words)
{
    // A clause opens with its subject, or with so many words before it.
    private const int LongestOpening = 3;

    /// <summary>Index of the mention that is the subject; -1 when none is found.</summary>
    /// <param name="verb">The verb's first token.</param>
    /// <param name="from">First token of the sentence.</param>
    /// <param name="earlier">The quotations before.</param>
    public int Of(int verb, int from, List<Quotation> earlier)
    {
        var end = verb;
        var start = ClauseStart(from, end, earlier);
        var isInserted = IsApposition(start, from);
        if (!isInserted && OwnSubject(start, verb, earlier, out var isSettled) is var own && (own >= 0 || isSettled))
        {
            return own;
        }
        isInserted |= start < verb;
        var best = -1;
        while (start > from)
        {
            end = start - 1;
            start = ClauseStart(from, end, earlier);
            if (IsApposition(start, from))
            {
                isInserted = true;
                continue;
            }
            var told = verbs.Next(start, end);
            var found = Shared(start, end, told, isInserted, earlier);
            if (found < 0 || (best >= 0 && IsSubordinate(start, from)))
            {
                continue;
            }
            isInserted = false;
            // Whoever spoke in the clause before goes on speaking in this one; "Kyiv và các đồng minh" is one subject.
            if (told >= mentions[found].End || mentions[found].End == end)
            {
                return found;
            }
            best = best < 0 ? found : best;
            if (IsContrasted(start, from))
            {
                return best;
            }
        }
        return best;
    }

    // The subject in the verb's own clause. Settled, too, is that several sides at once are: "hai bên ghi nhận".
    private int OwnSubject(int start, int verb, List<Quotation> earlier, out bool isSettled)
    {
        isSettled = false;
        if (Nearest(start, verb, verb, earlier) is >= 0 and var near)
        {
            // "Hãng thông tấn quốc gia Triều Tiên KCNA".
            return !speakers.IsPersonal(near) && near + 1 < mentions.Length && mentions[near + 1].First == mentions[near].End && speakers.IsVoice(near + 1) ? near + 1 : near;
        }
        for (var i = FirstAt(start); i < mentions.Length && mentions[i].End <= verb; i++)
        {
            isSettled |= mentions[i].Role.Length == 0 && mentions[i].Kind is MentionKind.Group or MentionKind.Compound;
        }
        return Voice(start, verb);
    }

    // The subject of an earlier clause: before its verb of speech, else where it opens the clause.
    private int Shared(int start, int end, int told, bool isInserted, List<Quotation> earlier)
    {
        var limit = told >= 0 ? told : end;
        var found = told >= 0 || isInserted ? Nearest(start, limit, limit, earlier) : First(start, limit, earlier);
        return found >= 0 ? found : Voice(start, limit);
    }

    /// <summary>The mention nearest before a verb; a person is rather the speaker than the state that the words are about.</summary>
    public int Nearest(int from, int to, int verb, List<Quotation> earlier)
    {
        var best = -1;
        for (var i = FirstAt(from); i < mentions.Length && mentions[i].End <= to; i++)
        {
            // "A chỉ trích B, cảnh báo": B is spoken of; "A cho biết ông B nói": B speaks.
            if (!IsCandidate(i, earlier) || (best >= 0 && verbs.EndsBefore(mentions[i].First) && (verb - mentions[i].End > 2 || !speakers.IsPersonal(i))))
            {
                continue;
            }
            best = best < 0 || speakers.IsPersonal(i) || !speakers.IsPersonal(best) ? i : best;
        }
        return best;
    }

    private int First(int from, int to, List<Quotation> earlier)
    {
        for (var i = FirstAt(from); i < mentions.Length && mentions[i].End <= to; i++)
        {
            // "thậm chí ném bản đồ Ukraine": what stands far behind the clause's opening is no subject, unless words of time or place open it.
            if (mentions[i].First - from > LongestOpening && text.GrammarAt(from) is not { Word.Kind: GrammarKind.Opener or GrammarKind.Preposition })
            {
                return -1;
            }
            if (IsCandidate(i, earlier))
            {
                return i;
            }
        }
        return -1;
    }

    // "Bộ Tư lệnh miền Tây (BTLMT) cho biết": the short form of a name that no list knows.
    private int InBrackets(int from, int verb, List<Quotation> earlier)
    {
        for (var i = FirstAt(verb) - 1; i >= 0 && mentions[i].First >= from; i--)
        {
            if (text.IsMark(mentions[i].First - 1, '(') && verb - mentions[i].End <= LongestOpening && speakers.CanSpeak(i) && !SpeechVerbs.IsQuoted(mentions[i].First, earlier))
            {
                return i;
            }
        }
        return -1;
    }

    // "KCNA chỉ trích ...": a paper that comments in its own name, where nobody else can be meant.
    private int Voice(int from, int to)
    {
        for (var i = FirstAt(from); i < mentions.Length && mentions[i].End <= to; i++)
        {
            if (speakers.IsVoice(i) && mentions[i].Role.Length == 0)
            {
                return i;
            }
        }
        return -1;
    }

    // A word behind a preposition is no subject, save behind that of the doer: "được ông A gọi là".
    private bool IsCandidate(int at, List<Quotation> earlier) =>
        speakers.CanSpeak(at) && (mentions[at].Role.Length == 0 || mentions[at].Role == "by") && !SpeechVerbs.IsQuoted(mentions[at].First, earlier)
        && !text.IsMark(mentions[at].First - 1, '(');

    // Just past the comma or the word that opens the clause in which a run of tokens ends.
    private int ClauseStart(int from, int end, List<Quotation> earlier)
    {
        for (var i = end - 1; i >= from; i--)
        {
            if (Covering(i) is { } mention)
            {
                i = Math.Max(from, mention.First);
                continue;
            }
            if ((text.IsMark(i, ',') || text.IsMark(i, ';') || OpensClause(i, end)) && !SpeechVerbs.IsQuoted(i, earlier))
            {
                return i + 1;
            }
        }
        return from;
    }

    // The last word of "trong khi" or "đồng thời" ends where the clause begins.
    private bool OpensClause(int token, int end)
    {
        for (var i = Math.Max(0, token - 1); i <= token; i++)
        {
            if (words.Clauses.TryMatch(text.Tokens.AsSpan(0, end), i, out var length, out _) && i + length == token + 1)
            {
                // "Victoria và Trung Quốc": between names "và" joins no clauses.
                return text.GrammarAt(token) is not { Word.Kind: GrammarKind.And } || token + 1 >= end || !text.Tokens[token + 1].IsCapitalised;
            }
        }
        return false;
    }

    // ", người từng phụ trách hồ sơ này," and ", cố vấn của ông A," say who somebody is.
    private bool IsApposition(int start, int from)
    {
        if (start - 1 <= from || start >= text.Tokens.Length || !text.IsMark(start - 1, ',') || text.Tokens[start].IsCapitalised)
        {
            return false;
        }
        var isBehindPerson = Covering(start - 2) is { Kind: MentionKind.Person };
        if (!isBehindPerson && !(text.Tokens[start - 2].IsCapitalised && text.LabelAt(start - 2) is null))
        {
            return false;
        }
        // "Trên Daily Review, cây bút A chỉ trích": behind another name a title with its own name begins the clause.
        return words.Asides.TryMatch(text.Tokens, start, out _, out _)
            || (text.LabelAt(start) is { Lexeme.Kind: LexemeKind.Title or LexemeKind.Modifier } && (isBehindPerson || Covering(start) is not { Kind: MentionKind.Person }));
    }

    private bool IsSubordinate(int start, int from) => start > from && text.GrammarAt(start - 1) is { Word.Kind: GrammarKind.Subordinator };

    // "trong khi", "nhưng": another subject begins, who has nothing of the clause before.
    private bool IsContrasted(int start, int from) => start > from && text.GrammarAt(start - 1) is { Word.Kind: GrammarKind.Clause };

    private Mention? Covering(int token)
    {
        var i = FirstAt(token + 1) - 1;
        return i >= 0 && mentions[i].First <= token && mentions[i].End > token ? mentions[i] : null;
    }

    private int FirstAt(int token) => Ordered.FirstAtOrAfter(mentions, token, m => m.First);
}
