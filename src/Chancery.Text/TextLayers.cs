using System.Collections.Immutable;

namespace Chancery.Text;

/// <summary>What <see cref="VietnameseText"/> reads in a text. Every span points into <see cref="Text"/>.</summary>
/// <param name="Source">The text in normal form, with the way back to the text as it came.</param>
/// <param name="Tokens">Its tokens, in order.</param>
/// <param name="Sentences">Its sentences: every token belongs to exactly one.</param>
/// <param name="Words">Its words: every token belongs to exactly one.</param>
/// <param name="Tags">The part of speech of every word, in the order of <paramref name="Words"/>.</param>
public sealed record TextLayers(
    NfcText Source, ImmutableArray<Token> Tokens, ImmutableArray<Sentence> Sentences, ImmutableArray<Word> Words, ImmutableArray<PartOfSpeech> Tags)
{
    /// <summary>The text in normal form.</summary>
    public string Text => Source.Value;

    /// <summary>The characters of a word, as written.</summary>
    public string Of(Word word) => word.SpanIn(Tokens.AsSpan()).Of(Text);

    /// <summary>The characters of a sentence.</summary>
    public string Of(Sentence sentence) => sentence.Span.Of(Text);

    /// <summary>Where a word stands in the text as it came.</summary>
    public TextSpan InOriginal(Word word) => Source.ToOriginal(word.SpanIn(Tokens.AsSpan()));
}
