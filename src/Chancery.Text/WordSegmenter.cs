using System.Buffers;

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
        var words = ReusedRoom<Word>.Take();
        Segment(text, tokens, words);
        return ReusedRoom<Word>.ToArray(words);
    }

    /// <summary>The words of a text, decided sentence by sentence, which is what the model was taught.</summary>
    /// <param name="text">The NFC text that was tokenised.</param>
    /// <param name="tokens">All its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    public Word[] Segment(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences)
    {
        var words = ReusedRoom<Word>.Take();
        Segment(text, tokens, sentences, words);
        return ReusedRoom<Word>.ToArray(words);
    }

    /// <summary>Appends the words of a text to <paramref name="words"/>, in order, and allocates nothing itself.</summary>
    /// <param name="text">The NFC text that was tokenised.</param>
    /// <param name="tokens">Its tokens, or those of one sentence.</param>
    /// <param name="words">Where to write them.</param>
    public void Segment(string text, ReadOnlySpan<Token> tokens, IBufferWriter<Word> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        SegmentRuns(text, tokens, 0, words);
    }

    /// <summary>
    /// Appends the words of a text, decided sentence by sentence, to <paramref name="words"/>, in order, and allocates
    /// nothing itself.
    /// </summary>
    /// <param name="text">The NFC text that was tokenised.</param>
    /// <param name="tokens">All its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="words">Where to write them.</param>
    public void Segment(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences, IBufferWriter<Word> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        foreach (var sentence in sentences)
        {
            SegmentRuns(text, tokens[sentence.First..sentence.End], sentence.First, words);
        }
    }

    private void SegmentRuns(string text, ReadOnlySpan<Token> tokens, int first, IBufferWriter<Word> words)
    {
        var room = ChainRoom.OfThisThread;
        for (var start = 0; start < tokens.Length;)
        {
            var run = tokens.Slice(start, RunLength(tokens[start..]));
            Write(Decide(text, run, room), first + start, words);
            start += run.Length;
        }
    }

    private ReadOnlySpan<byte> Decide(string text, ReadOnlySpan<Token> run, ChainRoom room)
    {
        room.EnsureInput(run.Length, WordFeatures.Width, WordFeatures.Columns);
        var features = room.Features.AsSpan(0, run.Length * WordFeatures.Width);
        _features.Extract(text, run, features, room.Columns);
        var labels = room.LabelsOf(run.Length);
        _weights.Decode(features, WordFeatures.Width, labels, room);
        return labels;
    }

    // The last label of a run always ends a word: the model's steps allow no other.
    private static void Write(ReadOnlySpan<byte> labels, int first, IBufferWriter<Word> words)
    {
        var room = words.GetSpan(labels.Length);
        var count = 0;
        var begin = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] is WordModel.Single or WordModel.End)
            {
                room[count++] = new Word(first + begin, first + i + 1);
                begin = i + 1;
            }
        }
        words.Advance(count);
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
}
