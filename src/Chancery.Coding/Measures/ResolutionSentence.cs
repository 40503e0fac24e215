using Chancery.Data;
using Chancery.Reading;

namespace Chancery.Coding.Measures;

/// <summary>One sentence as drafts and votes are sought in it.</summary>
internal sealed class ResolutionSentence
{
    private static readonly ResolutionWordKind[] Told =
    [
        ResolutionWordKind.Right, ResolutionWordKind.Text, ResolutionWordKind.Organ, ResolutionWordKind.Home, ResolutionWordKind.Cast, ResolutionWordKind.Count, ResolutionWordKind.Veto,
        ResolutionWordKind.Fail, ResolutionWordKind.Adopt, ResolutionWordKind.Withdraw, ResolutionWordKind.Ballot,
    ];

    private readonly WordsByKind<ResolutionWordKind> _words;

    private ResolutionSentence(ClauseView clause, WordsByKind<ResolutionWordKind> words, List<(int First, int End, ResolutionWordKind Kind, string Value)> marks)
    {
        (Clause, _words, Marks) = (clause, words, marks);
    }

    /// <summary>The sentence with its mentions.</summary>
    public ClauseView Clause { get; }

    /// <summary>The labelled text.</summary>
    public LabelledText Text => Clause.Text;

    /// <summary>Texts, organs, votes and outcomes, without overlap, in order.</summary>
    public IReadOnlyList<(int First, int End, ResolutionWordKind Kind, string Value)> Marks { get; }

    /// <summary>The sentence with its words.</summary>
    public static ResolutionSentence Of(ClauseView clause, WordsByKind<ResolutionWordKind> words)
    {
        var sentence = clause.Sentence;
        var tokens = clause.Text.Tokens.AsSpan(0, sentence.End);
        var marks = new List<(int, int, ResolutionWordKind, string)>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (words.Longest(Told, tokens, i) is { } found)
            {
                marks.Add((i, i + found.Length, found.Kind, found.Value));
                i += found.Length - 1;
            }
        }
        return new ResolutionSentence(clause, words, marks);
    }

    /// <summary>The first mark of a kind; null when there is none.</summary>
    public (int First, int End, ResolutionWordKind Kind, string Value)? First(ResolutionWordKind kind)
    {
        foreach (var mark in Marks)
        {
            if (mark.Kind == kind)
            {
                return mark;
            }
        }
        return null;
    }

    /// <summary>The word of a kind that begins at a token, with its end; null when none does.</summary>
    public (string Value, int End)? At(ResolutionWordKind kind, int token) =>
        token >= Clause.Sentence.First && token < Clause.Sentence.End && _words[kind].TryMatch(Text.Tokens.AsSpan(0, Clause.Sentence.End), token, out var length, out var value)
            ? (value, token + length)
            : null;

    /// <summary>True when a word of the kind stands in a run of tokens.</summary>
    public bool Has(ResolutionWordKind kind, int from, int to)
    {
        for (var i = Math.Max(from, Clause.Sentence.First); i < to; i++)
        {
            if (At(kind, i) is { } word && word.End <= to)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Index of the side that stands right before a verb and its words of aspect, the first of its list; -1 when none does.</summary>
    public int SubjectBefore(int verb)
    {
        while (verb > Clause.Sentence.First && Text.GrammarAt(verb - 1) is { Word.Kind: GrammarKind.Past or GrammarKind.Future or GrammarKind.Possible or GrammarKind.Negation or GrammarKind.Filler } word)
        {
            verb = word.First;
        }
        for (var i = Clause.FirstMention; i < Clause.EndMention; i++)
        {
            if (Clause.Mention(i).End != verb || !Clause.IsSide(i))
            {
                continue;
            }
            if (Clause.Mention(i).Role is not ("" or "by"))
            {
                // "sau động thái của A, B đã trình": behind a comma a subject only looks like one more owner.
                return Clause.Mention(i).IsJoined && Text.IsMark(Clause.Mention(i).First - 1, ',') ? i : -1;
            }
            var head = i;
            while (head > Clause.FirstMention && Clause.Mention(head).IsJoined && Clause.IsSide(head - 1))
            {
                head--;
            }
            return Clause.Mention(head).Role is "" or "by" ? head : i;
        }
        return -1;
    }

    /// <summary>Where the clause of a token begins, no more than <paramref name="reach"/> tokens before it.</summary>
    public int ClauseStart(int token, int reach)
    {
        var start = token;
        while (start > Clause.Sentence.First && token - start < reach && (!Text.IsPunctuation(start - 1) || Text.IsMark(start - 1, '(') || Text.IsMark(start - 1, ')')))
        {
            start--;
        }
        return start;
    }
}
