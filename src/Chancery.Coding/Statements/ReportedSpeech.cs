using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding.Statements;

/// <summary>
/// Finds reported speech: "X nhấn mạnh rằng ...", "X bày tỏ hy vọng ...", "theo ông X, ...", "..., Yonhap đưa tin", "Yonhap dẫn lời X cho biết ...".
/// Immutable and thread-safe.
/// </summary>
internal sealed class ReportedSpeech(DataSet data)
{
    // "nói với các phóng viên tại Washington hôm qua rằng": so far the word that opens the clause is looked for.
    private const int LongestLead = 16;

    // A reporting clause at the end of a sentence has this many words behind its verb at most.
    private const int LongestTail = 14;

    // "dẫn nguồn tin quân đội Hàn Quốc hôm qua cho biết": from who is cited to the verb.
    private const int LongestCited = 5;

    // "theo thông báo của hãng thông tấn nhà nước".
    private const int LongestSourceLead = 8;

    private const int FewestWords = 3;

    /// <summary>The clauses, in the order of their verbs.</summary>
    public List<ReportedClause> Find(Reading.Reading reading)
    {
        var found = new List<ReportedClause>();
        for (var s = 0; s < reading.Text.Sentences.Length; s++)
        {
            var (first, end) = reading.MentionsIn(s);
            FindIn(new SpokenSentence(reading, data, s, first, end), found);
        }
        return found;
    }

    private void FindIn(SpokenSentence sentence, List<ReportedClause> found)
    {
        var before = found.Count;
        var tokens = sentence.Text.Tokens.AsSpan(0, sentence.Sentence.End);
        for (var i = sentence.Sentence.First; i < sentence.Sentence.End;)
        {
            if (sentence.QuoteAt(i) is { } quote)
            {
                i = Math.Max(i + 1, quote.End);
                continue;
            }
            var end = i + 1;
            if (sentence.Text.GrammarAt(i) is { Word.Kind: GrammarKind.According } according && according.First == i)
            {
                end = According(sentence, according.First, according.End, found);
            }
            else if (data.Sources.TryMatch(tokens, i, out var cited, out var source) && source is SourceWordKind.Cite or SourceWordKind.Report && FromAgency(sentence, i, i + cited, source, found, before))
            {
                end = Math.Max(i + cited, found[^1].VerbEnd);
            }
            else if (data.Stances.Cues.TryMatch(tokens, i, out var length, out var cue))
            {
                end = i + length;
                if (cue.Kind == StanceCueKind.Verb && IsVerb(sentence, i, end) && Clause(sentence, i, end, cue.Stance, found, before) is { } clause)
                {
                    Close(sentence, found, before, clause);
                    found.Add(clause);
                }
            }
            i = end;
        }
    }

    // Behind "lời", "những", "của", "được" or a preposition the word is a noun or passive; before "của" it has an owner.
    private bool IsVerb(SpokenSentence sentence, int first, int end)
    {
        var text = sentence.Text;
        if (text.LabelAt(first) is { } label && label.End - label.First >= end - first)
        {
            return false;
        }
        if (end < sentence.Sentence.End && text.GrammarAt(end) is { Word: { Kind: GrammarKind.Preposition, Value: "of" } or { Kind: GrammarKind.Demonstrative } })
        {
            return false;
        }
        // "được cho là sẽ": a word of possibility holds the verb.
        if (text.GrammarAt(first) is { Word.Kind: GrammarKind.Possible or GrammarKind.Passive })
        {
            return false;
        }
        if (first > sentence.Sentence.First)
        {
            if (text.GrammarAt(first - 1) is { Word.Kind: GrammarKind.Negation or GrammarKind.Passive or GrammarKind.Preposition or GrammarKind.Purpose or GrammarKind.According })
            {
                return false;
            }
            if (data.Stances.Cues.TryMatch(text.Tokens.AsSpan(0, first), first - 1, out _, out var before) && before.Kind == StanceCueKind.Block)
            {
                return false;
            }
        }
        return end - first > 1 || !IsInsideWord(sentence, first);
    }

    // "tố" in "yếu tố", "nói" in "nói chung": a verb of one syllable has to be a word.
    private bool IsInsideWord(SpokenSentence sentence, int token)
    {
        var tokens = sentence.Text.Tokens.AsSpan(0, sentence.Sentence.End);
        return (token > sentence.Sentence.First && data.Words.TryMatch(tokens, token - 1, out var length, out _) && length > 1) || (data.Words.TryMatch(tokens, token, out length, out _) && length > 1);
    }

    private static ReportedClause? Clause(SpokenSentence sentence, int first, int end, string stance, List<ReportedClause> found, int before)
    {
        var outer = Outer(found, before, first);
        var at = sentence.BeforeAside(first);
        ReportedSpeaker speaker;
        if (at >= sentence.Sentence.First && sentence.Joins(at) && found.Count > before && sentence.MentionEndingAt(at + 1) < 0)
        {
            // "A khẳng định ..., đồng thời cảnh báo ...": the subject goes on.
            speaker = found[^1].Speaker;
            outer = found[^1].Outer;
        }
        else if (sentence.SpeakerBefore(first, IsSaying(stance)) is { } named)
        {
            // What others say in somebody's words is part of what he says, unless a clause of its own begins with them.
            if (outer >= 0 && found[outer].Speaker.Kind is AttributionKind.Body or AttributionKind.Person)
            {
                if (!sentence.Joins(named.First - 1) || named.First - 1 <= found[outer].First)
                {
                    return null;
                }
                found[outer] = found[outer] with { End = named.First - 1 };
                outer = -1;
            }
            speaker = named;
        }
        else
        {
            return null;
        }
        if (Tail(sentence, speaker, end) is { } tail)
        {
            return new ReportedClause(sentence.Index, speaker, first, end, tail.First, tail.End, stance, sentence.IsQuoted(tail.First, tail.End)) { Outer = outer };
        }
        var start = ContentFirst(sentence, end);
        var stop = ClauseEnd(sentence, start + FewestWords);
        if (stop - start < FewestWords || FollowsQuote(sentence, speaker.First))
        {
            return null;
        }
        return new ReportedClause(sentence.Index, speaker, first, end, start, stop, stance, sentence.IsQuoted(start, stop)) { Outer = outer };
    }

    // "..., nhưng Bắc Kinh phủ nhận": another side's clause is told by the report again.
    private static int ClauseEnd(SpokenSentence sentence, int from)
    {
        var last = sentence.LastEnd();
        for (var i = from; i + 1 < last; i++)
        {
            if (sentence.Text.IsMark(i, ',') && sentence.Text.GrammarAt(i + 1) is { Word.Kind: GrammarKind.Clause } word && sentence.QuoteAt(i) is null
                && sentence.MentionFrom(word.End) is >= 0 and var side && sentence.Mention(side).First - word.End <= 1 && sentence.CanSpeak(side))
            {
                return i;
            }
        }
        return last;
    }

    /// <summary>True for the stances of verbs that do nothing but give words.</summary>
    public static bool IsSaying(string stance) => stance is "says" or "insists" or "stresses" or "believes" or "confirms";

    // "...", ông A nói, đề cập tới B: what is said stands in the marks before.
    private static bool FollowsQuote(SpokenSentence sentence, int speaker)
    {
        var at = speaker - 1;
        while (at > sentence.Sentence.First && (sentence.Text.IsMark(at, ',') || sentence.Text.IsMark(at, '-') || sentence.Text.IsMark(at, '–')))
        {
            at--;
        }
        return at < speaker - 1 && (sentence.Text.IsMark(at, '"') || sentence.Text.IsMark(at, '”') || sentence.QuoteAt(at) is not null);
    }

    private static int Outer(List<ReportedClause> found, int before, int token)
    {
        for (var i = found.Count - 1; i >= before; i--)
        {
            if (found[i].First <= token && token < found[i].End)
            {
                return i;
            }
        }
        return -1;
    }

    // What was said first ends where the second verb of the same subject begins.
    private static void Close(SpokenSentence sentence, List<ReportedClause> found, int before, ReportedClause next)
    {
        if (found.Count <= before || next.Outer == found.Count - 1)
        {
            return;
        }
        var last = found[^1];
        var end = sentence.BeforeAside(next.VerbFirst);
        if (last.First < next.VerbFirst && last.End > end && last.Speaker.First < last.First)
        {
            while (end > last.First && (sentence.Joins(end - 1) || sentence.Text.GrammarAt(end - 1) is { Word.Kind: GrammarKind.Filler }))
            {
                end--;
            }
            found[^1] = last with { End = Math.Max(last.First + 1, end) };
        }
    }

    // "..., ông X nói trong cuộc họp báo": the reporting clause stands behind what is said.
    private static (int First, int End)? Tail(SpokenSentence sentence, ReportedSpeaker speaker, int end)
    {
        var comma = speaker.First - 1;
        if (comma - sentence.Sentence.First < FewestWords || !(sentence.Text.IsMark(comma, ',') || sentence.Text.IsMark(comma, '-') || sentence.Text.IsMark(comma, '–')))
        {
            return null;
        }
        var next = sentence.PastTime(end);
        var last = sentence.LastEnd();
        if (last - end > LongestTail || sentence.Text.IsMark(sentence.Sentence.End - 1, ':')
            || sentence.Text.GrammarAt(sentence.Sentence.First) is { Word.Kind: GrammarKind.Saying or GrammarKind.Preposition or GrammarKind.Subordinator })
        {
            return null;
        }
        var isShort = last - next <= 1;
        var isAside = next < last && sentence.Text.GrammarAt(next) is { Word: { Kind: GrammarKind.Preposition, Value: "in" or "at" or "with" or "time" } or { Kind: GrammarKind.Subordinator or GrammarKind.Opener } };
        return isShort || isAside ? (sentence.Sentence.First, comma) : null;
    }

    private static int ContentFirst(SpokenSentence sentence, int end)
    {
        var text = sentence.Text;
        if (text.GrammarAt(end - 1) is { } saying && saying.End > end)
        {
            return SkipMarks(text, saying.End);
        }
        var last = Math.Min(sentence.LastEnd(), end + LongestLead);
        for (var i = end; i < last; i++)
        {
            if (text.IsMark(i, ':') || text.IsMark(i, ';'))
            {
                break;
            }
            if (text.GrammarAt(i) is { Word.Kind: GrammarKind.That } that && sentence.QuoteAt(i) is null)
            {
                return SkipMarks(text, that.End);
            }
        }
        return SkipMarks(text, sentence.PastTime(SkipMarks(text, end)));
    }

    private static int SkipMarks(LabelledText text, int at)
    {
        while (at < text.Tokens.Length && (text.IsMark(at, ',') || text.IsMark(at, ':')))
        {
            at++;
        }
        return at;
    }

    // "Theo Bộ Ngoại giao Nga, ...", "..., theo Yonhap", "theo các nguồn tin".
    private int According(SpokenSentence sentence, int first, int end, List<ReportedClause> found)
    {
        var at = end;
        while (at < sentence.Sentence.End && at - end <= LongestSourceLead)
        {
            if (SourceAt(sentence, at) is { } speaker)
            {
                Add(sentence, first, speaker, found);
                return speaker.End;
            }
            // "theo kế hoạch", "theo yêu cầu của A": what is followed is no source; "lời", "thông báo của" lead to one.
            if (!data.Sources.TryMatch(sentence.Text.Tokens.AsSpan(0, sentence.Sentence.End), at, out var length, out var kind) || kind != SourceWordKind.Lead)
            {
                break;
            }
            at += length;
        }
        return end;
    }

    private static ReportedSpeaker? SourceAt(SpokenSentence sentence, int at)
    {
        var mention = sentence.MentionFrom(at);
        if (mention >= 0 && sentence.Mention(mention).First == at && sentence.CanSpeak(mention))
        {
            return sentence.Speaker(mention);
        }
        return sentence.SourceAt(at) is { } source ? new ReportedSpeaker(SpokenSentence.KindOf(source.Kind), -1, at, source.End) : null;
    }

    private static void Add(SpokenSentence sentence, int first, ReportedSpeaker speaker, List<ReportedClause> found)
    {
        var text = sentence.Text;
        var last = sentence.LastEnd();
        var comma = speaker.End;
        while (comma < last && !text.IsMark(comma, ','))
        {
            comma++;
        }
        if (last - comma > FewestWords)
        {
            found.Add(new ReportedClause(sentence.Index, speaker, first, speaker.First, comma + 1, last, "says", sentence.IsQuoted(comma + 1, last)));
        }
        else if (first - sentence.Sentence.First > FewestWords && (text.IsPunctuation(first - 1) || speaker.Kind == AttributionKind.Agency))
        {
            var end = text.IsMark(first - 1, ',') ? first - 1 : first;
            found.Add(new ReportedClause(sentence.Index, speaker, first, speaker.First, sentence.Sentence.First, end, "says", sentence.IsQuoted(sentence.Sentence.First, end)));
        }
    }

    // "Yonhap đưa tin ...", "..., KCNA đưa tin", "Reuters dẫn lời quan chức Mỹ cho biết", "Yonhap dẫn nguồn tin quân đội".
    private bool FromAgency(SpokenSentence sentence, int first, int end, SourceWordKind kind, List<ReportedClause> found, int before)
    {
        var at = sentence.MentionEndingAt(sentence.BeforeAside(first) + 1);
        if (at < 0 || sentence.Mention(at).Kind != MentionKind.Agency || Outer(found, before, first) >= 0 && found[Outer(found, before, first)].Speaker.Kind != AttributionKind.Agency)
        {
            return false;
        }
        var speaker = sentence.Speaker(at);
        var stop = end;
        if (kind == SourceWordKind.Cite && Cited(sentence, end, at) is { } cited)
        {
            speaker = cited;
            stop = PastVerb(sentence, cited.End);
        }
        var lead = sentence.Mention(at).First;
        if (found.Count > before && found[^1].End > lead && found[^1].First < lead && sentence.Text.IsMark(lead - 1, ','))
        {
            found[^1] = found[^1] with { End = Math.Max(found[^1].First + 1, lead - 1) };
        }
        var last = sentence.LastEnd();
        if (Tail(sentence, sentence.Speaker(at), stop) is { } tail || (last - stop <= LongestTail / 2 && lead - sentence.Sentence.First > FewestWords && (tail = (sentence.Sentence.First, lead)).End > 0))
        {
            found.Add(new ReportedClause(sentence.Index, speaker, first, stop, tail.First, tail.End, "says", sentence.IsQuoted(tail.First, tail.End)));
            return true;
        }
        var start = ContentFirst(sentence, stop);
        if (last - start < FewestWords)
        {
            return false;
        }
        found.Add(new ReportedClause(sentence.Index, speaker, first, stop, start, last, "says", sentence.IsQuoted(start, last)));
        return true;
    }

    // "dẫn lời ông A hôm qua cho biết": the verb of the one cited.
    private int PastVerb(SpokenSentence sentence, int at)
    {
        var tokens = sentence.Text.Tokens.AsSpan(0, sentence.Sentence.End);
        var verb = sentence.PastTime(at);
        for (var i = verb; i < Math.Min(sentence.Sentence.End, verb + LongestCited) && !sentence.Text.IsPunctuation(i); i++)
        {
            if (data.Stances.Cues.TryMatch(tokens, i, out var length, out var cue) && cue.Kind == StanceCueKind.Verb)
            {
                return i + length;
            }
        }
        return at;
    }

    private static ReportedSpeaker? Cited(SpokenSentence sentence, int from, int agency)
    {
        for (var i = from - 2; i < Math.Min(sentence.Sentence.End, from + 5); i++)
        {
            if (i < from - 2 || sentence.Text.IsPunctuation(i))
            {
                break;
            }
            if (sentence.SourceAt(i) is { } source)
            {
                return new ReportedSpeaker(SpokenSentence.KindOf(source.Kind), -1, i, source.End, agency);
            }
            var mention = i >= from ? sentence.MentionFrom(i) : -1;
            if (mention >= 0 && sentence.Mention(mention).First == i && sentence.Mention(mention).Kind != MentionKind.Agency && sentence.HasActor(mention))
            {
                return sentence.Speaker(mention) with { Via = agency };
            }
        }
        return null;
    }
}
