using Chancery.Text;

namespace Chancery.DataTool;

/// <summary>Learns parts of speech from sentences whose words and tags are known.</summary>
internal sealed class TagTraining(IReadOnlyList<(string Word, string Parts)> listed, IReadOnlyList<int> silenced)
{
    private static readonly FieldSettings Settings = new(Rounds: 12, Rate: 0.05f, Pull: 0.01f);

    private static readonly string[] Names =
        ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"];

    /// <summary>The part of speech that a treebank's name stands for.</summary>
    public static PartOfSpeech PartOf(string name) => (PartOfSpeech)Array.IndexOf(Names, name);

    public TagModel Train(TeachingTexts texts)
    {
        var words = TaughtWords.Of(texts.All, listed);
        var inventory = words.Inventory();
        var vocabulary = new VocabularyBuilder();
        var features = new TagFeatures(inventory, vocabulary);
        var tokenizer = new Tokenizer(vocabulary.Build());
        var sentences = texts.All.Select((t, i) => Label(t, texts.PartOf(i), tokenizer.Tokenize(t.Text), features, words)).ToList();
        var trainer = new FieldTrainer(TagModel.Labels, TagFeatures.Width, features.RowCount, Settings, (_, _) => true);
        var (rows, steps) = trainer.Train(sentences);
        return new TagModel(inventory, rows, steps);
    }

    // The class of a word is that which all its other occurrences give it, so that the model learns how far to trust it.
    private LabelledSentence Label(RunningText running, int part, Token[] tokens, TagFeatures features, TaughtWords taught)
    {
        var words = GoldWords.Of(running, tokens, out var tags);
        var labels = Array.ConvertAll(tags, t => TagModel.LabelOf(PartOf(t)));
        var rows = new int[words.Length * TagFeatures.Width];
        var columns = new int[words.Length * TagFeatures.Columns];
        features.Look(running.Text, tokens, words, columns);
        var column = new TagColumns(columns, words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var known = taught.ClassWithout(running.Text, tokens.AsSpan(words[i].First..words[i].End), labels[i]);
            column.Number[i] = column.Number[i] == TagFeatures.Once ? 0 : column.Number[i];
            column.Class[i] = known > 0 ? known : TagFeatures.UnknownClass(column.Shape[i], words[i].Length);
        }
        features.Write(words, rows, columns);
        Silence.Apply(rows, TagFeatures.Width, silenced);
        return new LabelledSentence(rows, labels, part);
    }
}
