using Chancery.Text;

namespace Chancery.DataTool;

/// <summary>Learns word boundaries from running text whose words are known.</summary>
internal sealed class WordTraining(IReadOnlyList<string> wordList, IReadOnlyList<int> silenced)
{
    private const int Rounds = 30;

    // A word of the treebank is known as such to the sentences of every part but its own, so that the model learns how far
    // to trust such knowledge on text that it has not seen.
    private const int Folds = 8;

    public WordModel Train(IReadOnlyList<RunningText> texts)
    {
        var whole = Inventory(texts);
        var sentences = new List<LabelledSentence>();
        var rowCount = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var known = Inventory(texts, [.. texts.Where((_, i) => i % Folds != fold)]);
            var vocabulary = new VocabularyBuilder();
            var features = new WordFeatures(known, wordList, vocabulary);
            var tokenizer = new Tokenizer(vocabulary.Build());
            rowCount = features.RowCount;
            sentences.AddRange(texts.Where((_, i) => i % Folds == fold).Select(t => Label(t, tokenizer.Tokenize(t.Text), features)));
        }
        var trainer = new FieldTrainer(WordModel.Labels, WordFeatures.Width, rowCount, WordModel.MayFollow);
        foreach (var sentence in sentences)
        {
            Silence(sentence.Features);
        }
        var (rows, steps) = trainer.Train(sentences, Rounds);
        return new WordModel(whole, rows, steps);
    }

    // A silenced feature never gets a weight, which shows what it was worth.
    private void Silence(int[] features)
    {
        foreach (var column in silenced)
        {
            for (var i = column; i < features.Length; i += WordFeatures.Width)
            {
                features[i] = 0;
            }
        }
    }

    private static string[] OwnWords(IReadOnlyList<RunningText> texts)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var running in texts)
        {
            foreach (var span in running.Words)
            {
                var word = span.Of(running.Text);
                if (word.Contains(' ', StringComparison.Ordinal) && word.All(c => char.IsLetter(c) || c == ' '))
                {
                    words.Add(string.Join(' ', word.Split(' ').Select(s => SyllableKey.Of(s))));
                }
            }
        }
        return [.. words];
    }

    private static string[] Syllables(IReadOnlyList<RunningText> texts)
    {
        var syllables = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var running in texts)
        {
            foreach (var token in TokenScanner.Scan(running.Text))
            {
                if (token.Kind != TokenKind.Number)
                {
                    syllables.Add(SyllableKey.Of(token.Span.Of(running.Text.AsSpan())));
                }
            }
        }
        return [.. syllables];
    }

    private WordInventory Inventory(IReadOnlyList<RunningText> texts) => Inventory(texts, texts);

    // The syllables and pairs of all texts, with what is known of them from some.
    private WordInventory Inventory(IReadOnlyList<RunningText> texts, IReadOnlyList<RunningText> known)
    {
        var syllables = Syllables(texts);
        var empty = new WordInventory(syllables, [], []);
        var vocabulary = new VocabularyBuilder();
        var features = new WordFeatures(empty, wordList, vocabulary);
        var tokenizer = new Tokenizer(vocabulary.Build());
        var pairs = new SortedSet<long>();
        foreach (var running in texts)
        {
            var tokens = tokenizer.Tokenize(running.Text);
            for (var i = 1; i < tokens.Length; i++)
            {
                pairs.Add(WordFeatures.PairKey(features.SyllableOf(running.Text, tokens[i - 1]), features.SyllableOf(running.Text, tokens[i])));
            }
        }
        return new WordInventory(syllables, [.. pairs], OwnWords(known));
    }

    private static LabelledSentence Label(RunningText running, Token[] tokens, WordFeatures features)
    {
        var rows = new int[tokens.Length * WordFeatures.Width];
        features.Extract(running.Text, tokens, rows, new int[tokens.Length * WordFeatures.Columns]);
        var owner = GoldWords.Owners(running, tokens);
        var labels = new byte[tokens.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            var joinsLeft = i > 0 && owner[i - 1] == owner[i];
            var joinsRight = i + 1 < owner.Length && owner[i + 1] == owner[i];
            labels[i] = (joinsLeft, joinsRight) switch
            {
                (false, false) => WordModel.Single,
                (false, true) => WordModel.Begin,
                (true, false) => WordModel.End,
                _ => WordModel.Inside,
            };
        }
        return new LabelledSentence(rows, labels);
    }
}
