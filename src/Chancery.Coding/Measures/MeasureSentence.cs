using Chancery.Data;
using Chancery.Reading;
using Chancery.Text;

namespace Chancery.Coding.Measures;

/// <summary>One sentence as measures are sought in it: its acts and instruments, its sides, and the words around them.</summary>
internal sealed class MeasureSentence
{
    private static readonly MeasureWordKind[] Heads = [MeasureWordKind.Deed, MeasureWordKind.Instrument, MeasureWordKind.Either, MeasureWordKind.Act];

    private readonly WordsByKind<MeasureWordKind> _words;

    private MeasureSentence(ClauseView clause, WordsByKind<MeasureWordKind> words, List<MeasureMark> marks)
    {
        Clause = clause;
        _words = words;
        Marks = marks;
    }

    /// <summary>The sentence with its mentions.</summary>
    public ClauseView Clause { get; }

    /// <summary>The labelled text.</summary>
    public LabelledText Text => Clause.Text;

    /// <summary>Acts and instruments, without overlap, in order.</summary>
    public IReadOnlyList<MeasureMark> Marks { get; }

    /// <summary>The sentence, when a word in it is an instrument or a list; null otherwise.</summary>
    public static MeasureSentence? Of(ClauseView clause, WordsByKind<MeasureWordKind> words, PhraseTable<bool> compounds)
    {
        var sentence = clause.Sentence;
        var tokens = clause.Text.Tokens.AsSpan(0, sentence.End);
        var marks = new List<MeasureMark>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (HeadAt(words, tokens, i) is { } mark && !IsInsideWord(clause.Text, compounds, tokens, mark))
            {
                marks.Add(mark);
                i = mark.End - 1;
            }
        }
        return marks.Exists(m => m.IsThing) ? new MeasureSentence(clause, words, marks) : null;
    }

    /// <summary>The word of a kind that begins at a token; null when none does.</summary>
    public MeasureMark? At(MeasureWordKind kind, int token) =>
        token >= Clause.Sentence.First && token < Clause.Sentence.End && _words[kind].TryMatch(Text.Tokens.AsSpan(0, Clause.Sentence.End), token, out var length, out var value)
            ? new MeasureMark(token, token + length, kind, value)
            : null;

    /// <summary>The longest word of a kind that ends right before a token, begun no more than six tokens before; null when none does.</summary>
    public MeasureMark? EndingAt(MeasureWordKind kind, int end)
    {
        for (var i = Math.Max(Clause.Sentence.First, end - 6); i < end; i++)
        {
            if (At(kind, i) is { } mark && mark.End == end)
            {
                return mark;
            }
        }
        return null;
    }

    /// <summary>True for a mark of punctuation that no measure reaches across.</summary>
    public bool IsBorder(int token) => Text.IsPunctuation(token) && Text.Text[Text.Tokens[token].Span.Start] is ',' or ';' or ':' or '.' or '?' or '!' or '(' or ')' or '…' or '–';

    /// <summary>True when a function word of the kind begins in a run of tokens.</summary>
    public bool Has(int from, int to, GrammarKind kind) => Clause.Has(from, to, kind);

    private static MeasureMark? HeadAt(WordsByKind<MeasureWordKind> words, ReadOnlySpan<Token> tokens, int at) =>
        words.Longest(Heads, tokens, at) is { } found ? new MeasureMark(at, at + found.Length, found.Kind, found.Value) : null;

    // "áp" in "áp lực" and "bỏ" in "bác bỏ" are no verbs of their own.
    private static bool IsInsideWord(LabelledText text, PhraseTable<bool> compounds, ReadOnlySpan<Token> tokens, MeasureMark mark)
    {
        if (text.LabelAt(mark.First) is { } label && label.End - label.First > mark.End - mark.First)
        {
            return true;
        }
        if (mark.End - mark.First > 1)
        {
            return false;
        }
        return (compounds.TryMatch(tokens, mark.First, out var after, out _) && after > 1)
            || (mark.First > 0 && text.LabelAt(mark.First - 1) is null && text.GrammarAt(mark.First - 1) is null && compounds.TryMatch(tokens, mark.First - 1, out var before, out _) && before > 1);
    }
}
