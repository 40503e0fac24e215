namespace Chancery.Text;

/// <summary>
/// Joins syllables to words: every token belongs to exactly one word. Immutable and thread-safe.
/// </summary>
public sealed class WordSegmenter
{
    private readonly PhraseTable<bool> _words;

    /// <summary>A segmenter over a word list.</summary>
    /// <param name="words">Words of the language, in lower case.</param>
    /// <param name="vocabulary">The forms by whose ids the tokens will be numbered; the words' syllables are added to it.</param>
    public WordSegmenter(IEnumerable<string> words, VocabularyBuilder vocabulary)
    {
        ArgumentNullException.ThrowIfNull(words);
        var table = new PhraseTableBuilder<bool>(vocabulary);
        foreach (var word in words)
        {
            table.Add(word, true);
        }
        _words = table.Build();
    }

    /// <summary>The words of a text, in order, covering every token.</summary>
    /// <param name="text">The NFC text that was tokenised.</param>
    /// <param name="tokens">Its tokens, or those of one sentence.</param>
    public Word[] Segment(string text, ReadOnlySpan<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<Word>(tokens.Length);
        var at = 0;
        while (at < tokens.Length)
        {
            var length = _words.TryMatch(tokens, at, out var matched, out _) && !CrossesLine(tokens, at, matched) ? matched : 1;
            words.Add(new Word(at, at + length));
            at += length;
        }
        return [.. words];
    }

    private static bool CrossesLine(ReadOnlySpan<Token> tokens, int start, int length)
    {
        for (var i = start + 1; i < start + length; i++)
        {
            if (tokens[i].IsLineStart)
            {
                return true;
            }
        }
        return false;
    }
}
