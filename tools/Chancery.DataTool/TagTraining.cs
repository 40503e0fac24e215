using Chancery.Text;

namespace Chancery.DataTool;

/// <summary>Learns parts of speech from sentences whose words and tags are known.</summary>
internal static class TagTraining
{
    private const int Rounds = 15;

    private static readonly string[] Names =
        ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"];

    public static byte LabelOf(string name) => (byte)Array.IndexOf(Names, name);

    public static TagModel Train(IReadOnlyList<RunningText> texts)
    {
        var inventory = new TagInventory(KnownWords(texts), []);
        inventory = inventory with { Pairs = Pairs(texts, inventory) };
        var vocabulary = new VocabularyBuilder();
        var features = new TagFeatures(inventory, vocabulary);
        var tokenizer = new Tokenizer(vocabulary.Build());
        var sentences = texts.Select(t => Label(t, tokenizer.Tokenize(t.Text), features)).ToList();
        var trainer = new FieldTrainer(TagModel.Labels, TagFeatures.Width, features.RowCount, (_, _) => true);
        var (rows, steps) = trainer.Train(sentences, Rounds);
        return new TagModel(inventory, rows, steps);
    }

    // Words of several syllables that stand only once are left out, so that the model learns to judge a word that it does
    // not know by its syllables and neighbours.
    private static string[] KnownWords(IReadOnlyList<RunningText> texts)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var running in texts)
        {
            var scanned = TokenScanner.Scan(running.Text).ToArray();
            foreach (var word in GoldWords.Of(running, scanned))
            {
                var key = Key(running.Text, scanned.AsSpan(word.First..word.End));
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }
        var words = new SortedSet<string>(counts.Where(c => c.Value > 1).Select(c => c.Key), StringComparer.Ordinal);
        words.UnionWith(counts.Keys.SelectMany(k => k.Split(' ')));
        return [.. words];
    }

    private static string Key(string text, ReadOnlySpan<Token> tokens)
    {
        var parts = new List<string>();
        foreach (var token in tokens)
        {
            parts.Add(SyllableKey.Of(token.Span.Of(text.AsSpan())));
        }
        return string.Join(' ', parts);
    }

    private static long[] Pairs(IReadOnlyList<RunningText> texts, TagInventory inventory)
    {
        var vocabulary = new VocabularyBuilder();
        var features = new TagFeatures(inventory, vocabulary);
        var tokenizer = new Tokenizer(vocabulary.Build());
        var pairs = new SortedSet<long>();
        foreach (var running in texts)
        {
            var tokens = tokenizer.Tokenize(running.Text);
            var numbers = GoldWords.Of(running, tokens).Select(w => features.WordOf(tokens.AsSpan(w.First..w.End))).ToArray();
            for (var i = 1; i < numbers.Length; i++)
            {
                pairs.Add(WordFeatures.PairKey(numbers[i - 1] + 1, numbers[i] + 1));
            }
        }
        return [.. pairs];
    }

    private static LabelledSentence Label(RunningText running, Token[] tokens, TagFeatures features)
    {
        var words = GoldWords.Of(running, tokens, out var tags);
        var rows = new int[words.Length * TagFeatures.Width];
        features.Extract(running.Text, tokens, words, rows, new int[words.Length * TagFeatures.Columns]);
        return new LabelledSentence(rows, [.. tags.Select(LabelOf)]);
    }
}
