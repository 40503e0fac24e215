using System.Globalization;
using Chancery.Text;

namespace Chancery.DataTool;

/// <summary>
/// Says what the word lists and each group of features are worth: five times four fifths of the train part and all of the
/// dev part teach, the last fifth measures.
/// </summary>
internal static class WordAblation
{
    public static void Print(TextFolders folders, TextWriter output)
    {
        var train = folders.Part("train").Select(RunningText.Attached).ToList();
        var dev = folders.Part("dev").Select(RunningText.Attached).ToList();
        Row("everything", folders.Words, []);
        Row("without any word list", [], []);
        Row("without the list of our own", folders.DictionaryWords, []);
        Row("without the dictionary", folders.OwnWords, []);
        foreach (var (name, columns) in WordFeatures.Groups)
        {
            Row("without " + name, folders.Words, columns);
        }

        void Row(string name, List<string> words, int[] silenced) =>
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Measure(train, dev, words, silenced):P2} |"));
    }

    private static double Measure(List<RunningText> train, List<RunningText> dev, List<string> words, int[] silenced)
    {
        int right = 0, found = 0, gold = 0;
        foreach (var (teach, measured) in Folds.Of(train))
        {
            var model = new WordTraining(words, silenced).Train([.. teach, .. dev]);
            var vocabulary = new VocabularyBuilder();
            var segmenter = new WordSegmenter(model, vocabulary);
            var agreement = TextMeasure.Words(segmenter, new Tokenizer(vocabulary.Build()), measured);
            right += agreement.Right;
            found += agreement.Found;
            gold += agreement.Gold;
        }
        return 2.0 * right / (found + gold);
    }
}
