using System.Globalization;
using Chancery.Text;

namespace Chancery.DataTool;

/// <summary>
/// Says what each group of the tagger's features is worth, and what the other part of the treebank: five times four fifths of the
/// train part and all of the dev part teach, the last fifth measures.
/// </summary>
internal static class TagAblation
{
    public static void Print(TextFolders folders, TextWriter output)
    {
        var train = folders.Part("train").Select(RunningText.Attached).ToList();
        var dev = folders.Part("dev").Select(RunningText.Attached).ToList();
        Row("everything", (teach) => new TeachingTexts(teach, dev), []);
        Row("one custom for both parts", (teach) => new TeachingTexts([.. teach, .. dev], []), []);
        Row("without the dev part", (teach) => new TeachingTexts(teach, []), []);
        foreach (var (name, columns) in TagFeatures.Groups)
        {
            Row("without " + name, (teach) => new TeachingTexts(teach, dev), columns);
        }

        void Row(string name, Func<List<RunningText>, TeachingTexts> texts, int[] silenced) =>
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Measure(folders.WordClasses, train, texts, silenced):P2} |"));
    }

    private static double Measure(List<(string Word, string Parts)> listed, List<RunningText> train, Func<List<RunningText>, TeachingTexts> texts, int[] silenced)
    {
        int right = 0, all = 0;
        foreach (var (teach, measured) in Folds.Of(train))
        {
            var model = new TagTraining(listed, silenced).Train(texts(teach));
            var vocabulary = new VocabularyBuilder();
            var tagger = new WordTagger(model, vocabulary);
            var (r, a) = TextMeasure.Tags(tagger, new Tokenizer(vocabulary.Build()), measured);
            right += r;
            all += a;
        }
        return (double)right / all;
    }
}
