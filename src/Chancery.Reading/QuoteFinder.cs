using System.Collections.Immutable;
using Chancery.Data;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>
/// Finds direct speech in "...", “...” and «...» and the mention that names its speaker: after it ("...", ông nói), before it
/// (ông nói: "..."), around it (ông gọi đây là "..."), or, where a paragraph is all quotation, at the end of the one before.
/// </summary>
public sealed class QuoteFinder(PhraseTable<bool> speech, PhraseTable<bool> documents)
{
    // A quotation that is longer, or stays open over more lines, has lost its closing mark.
    private const int LongestTokens = 700;

    // A reporting clause names its speaker, with title and state, in this many words.
    private const int LongestReporter = 22;

    private const int NotFound = -1;

    // The reporting clause is there, but it names nobody: a source, an analyst without a name.
    private const int Nobody = -2;

    /// <summary>The quotations of a text, in order. Those without a known speaker have <see cref="Quotation.SpeakerMention"/> -1.</summary>
    public IReadOnlyList<Quotation> Find(LabelledText text, Mention[] mentions, ImmutableArray<Actor>[] actors)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(actors);
        var quotes = new List<Quotation>();
        foreach (var (first, end) in Spans(text))
        {
            var syllables = 0;
            for (var i = first; i < end; i++)
            {
                syllables += text.IsPunctuation(i) ? 0 : 1;
            }
            if (syllables == 0)
            {
                continue;
            }
            var (speaker, rule) = Speaker(text, mentions, actors, first, end, quotes.Count > 0 ? quotes[^1] : null);
            quotes.Add(new Quotation(text.SpanOf(first, end), first, end, Words(text, first, end), syllables, speaker, rule));
        }
        return quotes;
    }

    private static IEnumerable<(int First, int End)> Spans(LabelledText text)
    {
        var open = -1;
        var closing = '\0';
        var last = -1;
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (!text.IsPunctuation(i))
                {
                    continue;
                }
                var c = text.Text[text.Tokens[i].Span.Start];
                if (open >= 0 && i - open > LongestTokens)
                {
                    open = -1;
                }
                if (open >= 0 && Closes(text, i, c, closing))
                {
                    if (i > open + 1)
                    {
                        yield return (open + 1, i);
                    }
                    open = -1;
                }
                else if (c is '"' or '“' or '«' or '”')
                {
                    // A second opening mark: the first was never closed and reaches to the end of its line.
                    if (open >= 0 && last > open + 1)
                    {
                        yield return (open + 1, LineEnd(text, open + 1, i));
                    }
                    open = i;
                    closing = c == '«' ? '»' : c == '“' ? '”' : '"';
                }
            }
            last = sentence.End;
        }
        if (open >= 0 && open + 1 < text.Tokens.Length)
        {
            var end = LineEnd(text, open + 1, text.Sentences[^1].End);
            if (end > open + 1)
            {
                yield return (open + 1, end);
            }
        }
    }

    private static bool Closes(LabelledText text, int at, char c, char closing)
    {
        if (c is '”' or '»')
        {
            return true;
        }
        if (c != '"')
        {
            return false;
        }
        if (closing == '»')
        {
            return false;
        }
        // A straight mark that stands free on its left and touches the word on its right opens.
        var touchesLeft = text.Tokens[at].IsGlued;
        var touchesRight = at + 1 < text.Tokens.Length && text.Tokens[at + 1].IsGlued && !text.IsPunctuation(at + 1);
        return !text.Tokens[at].IsLineStart && (touchesLeft || !touchesRight);
    }

    private static int LineEnd(LabelledText text, int first, int ceiling)
    {
        var end = first;
        while (end < ceiling && end < text.Tokens.Length && !(end > first && text.Tokens[end].IsLineStart))
        {
            end++;
        }
        return end;
    }

    private static string Words(LabelledText text, int first, int end) => text.Slice(first, end).ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);

    private (int Mention, string Rule) Speaker(LabelledText text, Mention[] mentions, ImmutableArray<Actor>[] actors, int first, int end, Quotation? before)
    {
        var sentences = text.Sentences;
        var opening = SentenceOf(sentences, first);
        var closing = SentenceOf(sentences, end - 1);
        var after = After(text, mentions, actors, end + 1, sentences[closing].End);
        if (after >= 0)
        {
            return (after, "quote.after");
        }
        if (after == Nobody)
        {
            return (NotFound, "quote.unnamed");
        }
        var inside = Before(text, mentions, actors, sentences[opening].First, first - 1);
        if (inside >= 0)
        {
            return (inside, "quote.before");
        }
        var isWhole = first - 1 <= sentences[opening].First;
        if (!isWhole)
        {
            return (NotFound, "quote.unattributed");
        }
        // The sentence after may open with the reporting clause: "..." \n Ông nói.
        if (closing + 1 < sentences.Length && sentences[closing + 1].First <= end + 2)
        {
            var next = After(text, mentions, actors, end + 1, sentences[closing + 1].End);
            if (next >= 0)
            {
                return (next, "quote.after");
            }
        }
        if (opening > 0)
        {
            var previous = sentences[opening - 1];
            if (text.IsMark(previous.End - 1, ':'))
            {
                return (Before(text, mentions, actors, previous.First, previous.End), "quote.previous");
            }
            if (before is not null && before.End >= previous.First)
            {
                return (before.SpeakerMention, "quote.continued");
            }
        }
        return (NotFound, "quote.unattributed");
    }

    // "...", Ngoại trưởng Blinken cho biết; "...", hãng tin dẫn lời ông Choi; "...", nguồn tin nói, which names nobody.
    private int After(LabelledText text, Mention[] mentions, ImmutableArray<Actor>[] actors, int from, int to)
    {
        // A reporting clause is set off by a comma, a dash, or by the mark that ends the quotation.
        var isSetOff = from >= 2 && text.IsPunctuation(from - 2);
        while (from < to && text.IsPunctuation(from))
        {
            isSetOff = true;
            from++;
        }
        var verb = NextSpeech(text, from, Math.Min(to, from + LongestReporter));
        if (!isSetOff || verb <= from || text.GrammarAt(from) is { Word.Kind: not (GrammarKind.Saying or GrammarKind.Opener or GrammarKind.According) })
        {
            return NotFound;
        }
        for (var i = FirstAt(mentions, from); i < mentions.Length && mentions[i].First < to; i++)
        {
            if (mentions[i].First - from > LongestReporter)
            {
                break;
            }
            if (!CanSpeak(mentions, actors, i) || mentions[i].Role is "at" or "to" or "about" or "with")
            {
                continue;
            }
            var isSubject = mentions[i].First - from <= 1 && mentions[i].End <= verb && verb - mentions[i].End <= 6;
            var isObject = mentions[i].First >= verb && mentions[i].First - verb <= 3;
            if (isSubject || isObject)
            {
                return i;
            }
        }
        if (documents.TryMatch(text.Tokens, from, out var length, out _) && from + length == verb)
        {
            return Issuer(text, mentions, actors, from);
        }
        return verb - from <= 4 ? Nobody : NotFound;
    }

    // "..., thông báo cho biết": the paper speaks for the organ or state that was last the subject.
    private static int Issuer(LabelledText text, Mention[] mentions, ImmutableArray<Actor>[] actors, int from)
    {
        for (var i = FirstAt(mentions, from) - 1; i >= 0 && from - mentions[i].End < LongestTokens; i--)
        {
            if (mentions[i].Kind is MentionKind.Organ && CanSpeak(mentions, actors, i) && text.Tokens[mentions[i].First].IsCapitalised)
            {
                return i;
            }
        }
        return Nobody;
    }

    // Ông Price nói: "..."; Theo ông, đây là "...": the subject of the last verb of speech, else of the sentence.
    private int Before(LabelledText text, Mention[] mentions, ImmutableArray<Actor>[] actors, int from, int to)
    {
        var verb = PreviousSpeech(text, from, to);
        var best = NotFound;
        for (var i = FirstAt(mentions, from); i < mentions.Length && mentions[i].End <= to; i++)
        {
            if (!CanSpeak(mentions, actors, i))
            {
                continue;
            }
            if (text.GrammarAt(mentions[i].First - 1) is { Word.Kind: GrammarKind.According })
            {
                return i;
            }
            if (mentions[i].Role.Length > 0 && mentions[i].Role != "by")
            {
                continue;
            }
            // Nearest before the verb; a person is rather the speaker than the state that the words are about.
            var leadsVerb = verb >= 0 && mentions[i].End <= verb;
            if (leadsVerb && (best < 0 || IsPersonal(mentions[i]) || !IsPersonal(mentions[best])))
            {
                best = i;
            }
        }
        return best;
    }

    private static bool IsPersonal(Mention mention) => mention.Kind is MentionKind.Person or MentionKind.Pronoun or MentionKind.Role or MentionKind.BackReference;

    private static bool CanSpeak(Mention[] mentions, ImmutableArray<Actor>[] actors, int at) =>
        mentions[at].Kind is not (MentionKind.Place or MentionKind.Agency or MentionKind.Group or MentionKind.Compound) && !actors[at].IsDefaultOrEmpty;

    private int NextSpeech(LabelledText text, int from, int to)
    {
        for (var i = from; i < to && i < text.Tokens.Length; i++)
        {
            if (speech.TryMatch(text.Tokens, i, out _, out _) && text.LabelAt(i) is null)
            {
                return i;
            }
        }
        return -1;
    }

    private int PreviousSpeech(LabelledText text, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (speech.TryMatch(text.Tokens, i, out _, out _) && text.LabelAt(i) is null)
            {
                return i;
            }
        }
        return -1;
    }

    private static int FirstAt(Mention[] mentions, int token) => Ordered.FirstAtOrAfter(mentions, token, m => m.First);

    private static int SentenceOf(Sentence[] sentences, int token) => Math.Max(0, Ordered.FirstAtOrAfter(sentences, token + 1, s => s.First) - 1);
}
