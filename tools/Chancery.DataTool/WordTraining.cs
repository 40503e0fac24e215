using Chancery.Text;

namespace Chancery.DataTool;

/// <summary>Learns word boundaries from running text whose words are known.</summary>
internal sealed class WordTraining(IReadOnlyList<string> wordList, IReadOnlyList<int> silenced)
{
    private static readonly FieldSettings Settings = new(Rounds: 30, Rate: 0.1f, Pull: 0.01f);

    // A word of the treebank is known as such to the sentences of every part but its own, so that the model learns how far
    // to trust such knowledge on text that it has not seen.
    private const int Folds = 8;

    private readonly List<string[]> _listed = [.. wordList.Select(Syllables.OfPhrase).Where(w => w.Length is > 1 and <= ListedWords.Longest)];

    // Both parts of the treebank cut words alike enough: telling them apart, as the tagger does, costs here.
    public WordModel Train(IReadOnlyList<RunningText> all)
    {
        var whole = Inventory(all);
        var sentences = new LabelledSentence[all.Count];
        var rowCount = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var known = whole with { Words = Trie(whole.Forms, [.. all.Where((_, i) => i % Folds != fold)]) };
            var vocabulary = new VocabularyBuilder();
            var features = new WordFeatures(known, vocabulary);
            var tokenizer = new Tokenizer(vocabulary.Build());
            rowCount = features.RowCount;
            for (var i = fold; i < all.Count; i += Folds)
            {
                sentences[i] = Label(all[i], tokenizer.Tokenize(all[i].Text), features);
                Silence.Apply(sentences[i].Features, WordFeatures.Width, silenced);
            }
        }
        var trainer = new FieldTrainer(WordModel.Labels, WordFeatures.Width, rowCount, Settings, WordModel.MayFollow);
        var (rows, steps) = trainer.Train(sentences);
        return new WordModel(whole, rows, steps);
    }

    /// <summary>What the model knows besides its weights.</summary>
    public WordInventory Inventory(IReadOnlyList<RunningText> texts)
    {
        var own = Syllables.Of(texts);
        var forms = new SortedSet<string>(own, StringComparer.Ordinal);
        forms.UnionWith(_listed.SelectMany(w => w));
        var numbers = new List<ushort>();
        var next = WordFeatures.FirstSyllable;
        foreach (var form in forms)
        {
            numbers.Add((ushort)(own.Contains(form) ? next++ : WordFeatures.Dictionary));
        }
        var list = FormList.Of(forms);
        var inventory = new WordInventory(list, [.. numbers], [], Trie(list, texts));
        return inventory with { Pairs = Pairs(texts, inventory) };
    }

    private WordTrie Trie(FormList forms, IReadOnlyList<RunningText> texts)
    {
        var numbers = Syllables.Numbers(forms);
        var words = _listed.Concat(OwnWords(texts)).Select(w => Array.ConvertAll(w, s => numbers[s]));
        return WordTrie.Of(words.DistinctBy(w => string.Concat(w.Select(s => (char)s))));
    }

    private static IEnumerable<string[]> OwnWords(IReadOnlyList<RunningText> texts)
    {
        foreach (var running in texts)
        {
            foreach (var span in running.Words)
            {
                var word = span.Of(running.Text);
                if (word.Contains(' ', StringComparison.Ordinal) && word.All(c => char.IsLetter(c) || c == ' '))
                {
                    var syllables = Syllables.OfPhrase(word);
                    if (syllables.Length <= ListedWords.Longest)
                    {
                        yield return syllables;
                    }
                }
            }
        }
    }

    private static uint[] Pairs(IReadOnlyList<RunningText> texts, WordInventory inventory)
    {
        var vocabulary = new VocabularyBuilder();
        var features = new WordFeatures(inventory, vocabulary);
        var tokenizer = new Tokenizer(vocabulary.Build());
        var pairs = new SortedSet<uint>();
        foreach (var running in texts)
        {
            var tokens = tokenizer.Tokenize(running.Text);
            for (var i = 1; i < tokens.Length; i++)
            {
                pairs.Add(PairTable.Key(features.NumberOf(running.Text, tokens[i - 1]), features.NumberOf(running.Text, tokens[i])));
            }
        }
        return [.. pairs];
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
        return new LabelledSentence(rows, labels, TeachingTexts.TrainPart);
    }
}
