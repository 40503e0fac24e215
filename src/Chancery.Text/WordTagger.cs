namespace Chancery.Text;

/// <summary>Gives every word its part of speech by a learned model. Immutable and thread-safe.</summary>
public sealed class WordTagger
{
    // Longer runs are decided piece by piece.
    private const int LongestRun = 512;

    private readonly TagFeatures _features;
    private readonly ChainWeights _weights;

    /// <summary>A tagger that reads its model, as data/models/tags.bin holds it.</summary>
    /// <param name="model">The model file.</param>
    /// <param name="vocabulary">The forms by whose ids the tokens will be numbered; the model's are added to it.</param>
    /// <exception cref="InvalidDataException">The model file is damaged or of another version.</exception>
    public WordTagger(Stream model, VocabularyBuilder vocabulary)
        : this(TagModel.Read(model), vocabulary)
    {
    }

    internal WordTagger(TagModel model, VocabularyBuilder vocabulary)
    {
        _features = new TagFeatures(model.Inventory, vocabulary);
        if (model.Rows.Length != _features.RowCount * TagModel.Labels)
        {
            throw new InvalidDataException("The tag model does not fit this version of the program.");
        }
        _weights = new ChainWeights(TagModel.Labels, model.Rows, model.Steps);
    }

    /// <summary>The parts of speech of one sentence's words, in order.</summary>
    /// <param name="text">The NFC text that was tokenised.</param>
    /// <param name="tokens">The tokens to which the words point.</param>
    /// <param name="words">The words of one sentence.</param>
    public PartOfSpeech[] Tag(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Word> words)
    {
        var tags = new PartOfSpeech[words.Length];
        Tag(text, tokens, words, tags);
        return tags;
    }

    /// <summary>Writes the parts of speech of one sentence's words where the caller wants them, and allocates nothing.</summary>
    /// <param name="text">The NFC text that was tokenised.</param>
    /// <param name="tokens">The tokens to which the words point.</param>
    /// <param name="words">The words of one sentence.</param>
    /// <param name="tags">Room for one part of speech for each word.</param>
    public void Tag(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Word> words, Span<PartOfSpeech> tags)
    {
        ArgumentNullException.ThrowIfNull(text);
        var room = ChainRoom.OfThisThread;
        for (var start = 0; start < words.Length; start += LongestRun)
        {
            var run = words.Slice(start, Math.Min(LongestRun, words.Length - start));
            room.EnsureInput(run.Length, TagFeatures.Width, TagFeatures.Columns);
            var features = room.Features.AsSpan(0, run.Length * TagFeatures.Width);
            _features.Extract(text, tokens, run, features, room.Columns.AsSpan(0, run.Length * TagFeatures.Columns));
            var labels = room.LabelsOf(run.Length);
            _weights.Decode(features, TagFeatures.Width, labels, room);
            for (var i = 0; i < labels.Length; i++)
            {
                tags[start + i] = TagModel.PartOf(labels[i]);
            }
        }
    }
}
