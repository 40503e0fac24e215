namespace Chancery.Text;

/// <summary>One word: a run of tokens. A punctuation mark is a word of its own.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last token.</param>
public readonly record struct Word(int First, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - First;

    /// <summary>The characters from its first token to its last.</summary>
    public TextSpan SpanIn(ReadOnlySpan<Token> tokens) => new(tokens[First].Span.Start, tokens[End - 1].Span.End);
}
