using Chancery.Text;

namespace Chancery.Reading;

/// <summary>
/// Pairs quotation marks: "...", “...”, «...», '...' and ‘...’, one pair inside another, over sentences and paragraphs. A mark that is
/// never closed reaches as far as somebody speaks in the first person, else to the end of its line.
/// </summary>
internal sealed class QuoteMarks(LabelledText text, PhraseTable<bool> self)
{
    // A quotation that is longer, or stays open over more lines, has lost its closing mark.
    private const int LongestTokens = 700;

    // Single marks hold short words; further apart they are apostrophes.
    private const int LongestSingle = 60;

    // So many paragraphs somebody may go on speaking without a new mark.
    private const int MostParagraphs = 6;

    // A line of more sentences is a whole report: an open mark does not reach to its end.
    private const int FewSentences = 3;

    private readonly Dictionary<int, bool> _closesInLine = [];

    /// <summary>The quoted runs of tokens, marks left out, in order, none inside another.</summary>
    public IEnumerable<(int First, int End)> Pairs()
    {
        var open = -1;
        var depth = 0;
        var last = -1;
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (!text.IsPunctuation(i) || Mark(i) is not (not '\0' and var mark))
                {
                    continue;
                }
                if (open >= 0 && i - open > LongestTokens)
                {
                    open = -1;
                }
                if (open < 0)
                {
                    (open, depth) = Opens(i, mark) ? (i, 1) : (-1, 0);
                }
                else if (Closes(i, mark, Mark(open)))
                {
                    if (--depth == 0)
                    {
                        if (i > open + 1)
                        {
                            yield return (open + 1, i);
                        }
                        open = -1;
                    }
                }
                else if (IsInner(i, mark, Mark(open)))
                {
                    depth += mark == Mark(open) ? 1 : 0;
                }
                else if (mark is not ('\'' or '‘' or '’'))
                {
                    // A second opening mark: the first was never closed.
                    if (last > open + 1)
                    {
                        yield return (open + 1, UnclosedEnd(open + 1, i));
                    }
                    (open, depth) = Opens(i, mark) ? (i, 1) : (-1, 0);
                }
            }
            last = sentence.End;
        }
        if (open >= 0 && open + 1 < text.Tokens.Length && Mark(open) is not ('\'' or '‘'))
        {
            var end = UnclosedEnd(open + 1, text.Sentences[^1].End);
            if (end > open + 1)
            {
                yield return (open + 1, end);
            }
        }
    }

    private char Mark(int token)
    {
        var c = text.Text[text.Tokens[token].Span.Start];
        return c is '"' or '“' or '”' or '«' or '»' or '\'' or '‘' or '’' ? c : '\0';
    }

    private bool TouchesLeft(int at) => text.Tokens[at].IsGlued;

    private bool TouchesRight(int at) => at + 1 < text.Tokens.Length && text.Tokens[at + 1].IsGlued && !text.IsPunctuation(at + 1);

    private bool Opens(int at, char mark) => mark switch
    {
        '“' or '«' => true,
        '"' => text.Tokens[at].IsLineStart || !TouchesLeft(at) || TouchesRight(at) || text.IsPunctuation(at - 1),
        '”' => !TouchesLeft(at) && TouchesRight(at),
        '\'' or '‘' => TouchesRight(at) && (!TouchesLeft(at) || (at > 0 && text.IsPunctuation(at - 1))) && SingleCloses(at),
        _ => false,
    };

    private bool Closes(int at, char mark, char opening) => opening switch
    {
        '\'' or '‘' => mark is '\'' or '’' && IsSingleClose(at),
        '«' => mark is '»' or '”',
        _ => mark is '”' or '»' || (mark == '"' && ClosesStraight(at)),
    };

    // A straight mark that stands free on its left and touches the word on its right opens.
    private bool ClosesStraight(int at) => !text.Tokens[at].IsLineStart && (TouchesLeft(at) || !TouchesRight(at));

    private bool IsSingleClose(int at) => TouchesLeft(at) && !TouchesRight(at);

    private bool SingleCloses(int at)
    {
        for (var i = at + 2; i < text.Tokens.Length && i - at <= LongestSingle && !text.Tokens[i].IsLineStart; i++)
        {
            if (text.IsPunctuation(i) && Mark(i) is '\'' or '’' && IsSingleClose(i))
            {
                return true;
            }
        }
        return false;
    }

    // "... “...” ...": an opening mark inside another pair, when its line closes both.
    private bool IsInner(int at, char mark, char opening) =>
        mark is '“' or '«' && opening is '"' or '“' or '«' && ClosesTwice(at);

    // Two closing marks behind, before anything opens again. Remembered by line: many open marks in one line are looked at once each.
    private bool ClosesTwice(int at)
    {
        if (_closesInLine.TryGetValue(at, out var known))
        {
            return known;
        }
        var closed = 0;
        var seen = 0;
        for (var i = at + 1; i < text.Tokens.Length && i - at < LongestSingle * 2 && !text.Tokens[i].IsLineStart && closed < 2 && seen < 3; i++)
        {
            if (!text.IsPunctuation(i) || Mark(i) is '\0' or '\'' or '‘' or '’')
            {
                continue;
            }
            seen++;
            if (Mark(i) is '“' or '«')
            {
                break;
            }
            closed++;
        }
        return _closesInLine[at] = closed == 2;
    }

    private int UnclosedEnd(int first, int ceiling)
    {
        var line = LineEnd(first, ceiling);
        var end = -1;
        var lines = 0;
        var sentences = 0;
        for (var s = SentenceAt(first); s < text.Sentences.Length && text.Sentences[s].First < ceiling; s++)
        {
            var sentence = text.Sentences[s];
            var from = Math.Max(sentence.First, first);
            if (from > first && text.Tokens[from].IsLineStart && ++lines > MostParagraphs)
            {
                break;
            }
            sentences += sentence.First < line ? 1 : 0;
            end = SpeaksOfSelf(from, Math.Min(sentence.End, ceiling)) ? Math.Min(sentence.End, ceiling) : end;
        }
        if (end > first)
        {
            return end;
        }
        return sentences <= FewSentences ? line : Math.Min(line, text.Sentences[SentenceAt(first)].End);
    }

    private bool SpeaksOfSelf(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (self.TryMatch(text.Tokens, i, out _, out _))
            {
                return true;
            }
        }
        return false;
    }

    private int LineEnd(int first, int ceiling)
    {
        var end = first;
        while (end < ceiling && end < text.Tokens.Length && !(end > first && text.Tokens[end].IsLineStart))
        {
            end++;
        }
        return end;
    }

    private int SentenceAt(int token) => Math.Max(0, Ordered.FirstAtOrAfter(text.Sentences, token + 1, s => s.First) - 1);
}
