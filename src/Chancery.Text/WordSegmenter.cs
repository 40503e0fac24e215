namespace Chancery.Text;

/// <summary>
/// Joins syllables to words by a learned model: every token belongs to exactly one word, and no word crosses a line.
/// Immutable and thread-safe.
/// </summary>
public sealed class WordSegmenter
{
    // A run of tokens without any line break is cut after a mark from here on, and anywhere at twice the length.
    private const int LongRun = 256;

    private readonly WordFeatures _features;
    private readonly ChainWeights _weights;

    /// <summary>A segmenter that reads its model, as data/models/words.bin holds it.</summary>
    /// <param name="model">The model file.</param>
    /// <param name="vocabulary">The forms by whose ids the tokens will be numbered; the model's syllables are added to it.</param>
    /// <exception cref="InvalidDataException">The model file is damaged or of another version.</exception>
    public WordSegmenter(Stream model, VocabularyBuilder vocabulary)
        : this(WordModel.Read(model), vocabulary)
    {
    }

    internal WordSegmenter(WordModel model, VocabularyBuilder vocabulary)
    {
        _features = new WordFeatures(model.Inventory, vocabulary);
        if (model.Rows.Length != _features.RowCount * WordModel.Labels)
        {
            throw new InvalidDataException("The word model does not fit this version of the program.");
        }
        _weights = new ChainWeights(WordModel.Labels, model.Rows, model.Steps);
    }

    /// <summary>The words of a text, in order, covering every token.</summary>
    /// <param name="text">The NFC text that was tokenised.</param>
    /// <param name="tokens">Its tokens, or those of one sentence.</param>
    public Word[] Segment(string text, ReadOnlySpan<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        var room = ChainRoom.OfThisThread;
        var ends = new byte[tokens.Length];
        var count = 0;
        for (var start = 0; start < tokens.Length;)
        {
            var length = RunLength(tokens[start..]);
            count += Decide(text, tokens.Slice(start, length), ends.AsSpan(start, length), room);
            start += length;
        }
        return Collect(ends, count);
    }

    /// <summary>The words of a text, decided sentence by sentence, which is what the model was taught.</summary>
    /// <param name="text">The NFC text that was tokenised.</param>
    /// <param name="tokens">All its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    public Word[] Segment(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        var room = ChainRoom.OfThisThread;
        var ends = new byte[tokens.Length];
        var count = 0;
        foreach (var sentence in sentences)
        {
            for (var start = sentence.First; start < sentence.End;)
            {
                var length = RunLength(tokens[start..sentence.End]);
                count += Decide(text, tokens.Slice(start, length), ends.AsSpan(start, length), room);
                start += length;
            }
        }
        return Collect(ends, count);
    }

    // Writes 1 for every token that ends a word and returns how many do.
    private int Decide(string text, ReadOnlySpan<Token> tokens, Span<byte> ends, ChainRoom room)
    {
        room.EnsureInput(tokens.Length, WordFeatures.Width, WordFeatures.Columns);
        var features = room.Features.AsSpan(0, tokens.Length * WordFeatures.Width);
        _features.Extract(text, tokens, features, room.Columns);
        _weights.Decode(features, WordFeatures.Width, ends, room);
        var count = 0;
        foreach (ref var end in ends)
        {
            end = end is WordModel.Single or WordModel.End ? (byte)1 : (byte)0;
            count += end;
        }
        return count;
    }

    private static int RunLength(ReadOnlySpan<Token> tokens)
    {
        var end = 1;
        while (end < tokens.Length && end < 2 * LongRun && !tokens[end].IsLineStart
            && !(end >= LongRun && tokens[end - 1].Kind == TokenKind.Punctuation))
        {
            end++;
        }
        return end;
    }

    private static Word[] Collect(ReadOnlySpan<byte> ends, int count)
    {
        var words = new Word[count];
        var first = 0;
        var at = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            if (ends[i] != 0)
            {
                words[at++] = new Word(first, i + 1);
                first = i + 1;
            }
        }
        return words;
    }
}
