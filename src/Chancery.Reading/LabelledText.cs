using Chancery.Data;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>
/// An article's tokens with its coded sentences and with what the word lists know of them: the layer on which names,
/// mentions and clauses are found. Immutable once made.
/// </summary>
public sealed class LabelledText
{
    private readonly bool[]? _capitals;
    private readonly int[] _labelAt;
    private readonly int[] _grammarAt;

    internal LabelledText(Article article, Token[] tokens, Sentence[] sentences, Label[] labels, GrammarLabel[] grammar, bool[]? capitals)
    {
        _capitals = capitals;
        Article = article;
        Tokens = tokens;
        Sentences = sentences;
        Labels = labels;
        _labelAt = Index(tokens.Length, labels.Length, i => (labels[i].First, labels[i].End));
        _grammarAt = Index(tokens.Length, grammar.Length, i => (grammar[i].First, grammar[i].End));
        Grammar = grammar;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The stored text.</summary>
    public string Text => Article.Text;

    /// <summary>All tokens of the stored text, furniture included.</summary>
    public Token[] Tokens { get; }

    /// <summary>The sentences of the body and of captions, in order.</summary>
    public Sentence[] Sentences { get; }

    /// <summary>What the lists know, without overlap, in order.</summary>
    public Label[] Labels { get; }

    /// <summary>The function words, without overlap, in order.</summary>
    public GrammarLabel[] Grammar { get; }

    /// <summary>The label that covers a token; null when none does.</summary>
    public Label? LabelAt(int token) => token >= 0 && token < _labelAt.Length && _labelAt[token] >= 0 ? Labels[_labelAt[token]] : null;

    /// <summary>The function word that covers a token; null when none does.</summary>
    public GrammarLabel? GrammarAt(int token) => token >= 0 && token < _grammarAt.Length && _grammarAt[token] >= 0 ? Grammar[_grammarAt[token]] : null;

    /// <summary>The kind of the label that covers a token; null when none does.</summary>
    public LexemeKind? KindAt(int token) => LabelAt(token)?.Lexeme.Kind;

    /// <summary>True when the token stands in a line that is all capitals, where a capital tells nothing.</summary>
    public bool IsInCapitals(int token) => _capitals is not null && _capitals[token];

    /// <summary>The characters of a run of tokens.</summary>
    public string Slice(int first, int end) => first >= end ? "" : Text[Tokens[first].Span.Start..Tokens[end - 1].Span.End];

    /// <summary>The span of a run of tokens.</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Span.Start, Tokens[end - 1].Span.End);

    /// <summary>True when the token is the mark <paramref name="mark"/>.</summary>
    public bool IsMark(int token, char mark) =>
        token >= 0 && token < Tokens.Length && Tokens[token].Span.Length == 1 && Text[Tokens[token].Span.Start] == mark;

    /// <summary>True when the token is punctuation.</summary>
    public bool IsPunctuation(int token) => Tokens[token].Kind == TokenKind.Punctuation;

    private static int[] Index(int tokens, int count, Func<int, (int First, int End)> range)
    {
        var at = new int[tokens];
        Array.Fill(at, -1);
        for (var i = 0; i < count; i++)
        {
            var (first, end) = range(i);
            Array.Fill(at, i, first, end - first);
        }
        return at;
    }
}
