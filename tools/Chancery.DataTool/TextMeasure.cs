using System.Diagnostics;
using System.Globalization;
using System.Text;
using Chancery.Text;

namespace Chancery.DataTool;

/// <summary>Measures sentences, words and tags on the test part, which no training sees.</summary>
internal static class TextMeasure
{
    private const int SentencesInParagraph = 10;

    public static void Print(TextFolders folders, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var vocabularyBuilder = new VocabularyBuilder();
        using var words = File.OpenRead(folders.WordModel);
        using var tags = File.OpenRead(folders.TagModel);
        var segmenter = new WordSegmenter(words, vocabularyBuilder);
        var tagger = new WordTagger(tags, vocabularyBuilder);
        var tokenizer = new Tokenizer(vocabularyBuilder.Build());
        Line(output, $"loaded in {watch.ElapsedMilliseconds} ms; models {words.Length} and {tags.Length} bytes");
        var splitter = new SentenceSplitter(folders.Abbreviations, folders.SentenceOpeners);
        var test = folders.Part("test");
        PrintWords(output, "words, running text", Words(segmenter, tokenizer, test.Select(RunningText.Attached)));
        PrintWords(output, "words, treebank's spaces", Words(segmenter, tokenizer, test.Select(RunningText.Spaced)));
        foreach (var part in (string[])["train", "dev", "test"])
        {
            PrintWords(output, $"sentences of {part}, paragraphs of ten", Sentences(splitter, tokenizer, folders.Part(part)));
        }
        var (right, all) = Tags(tagger, tokenizer, test.Select(RunningText.Attached));
        Line(output, $"tags with gold words: {(double)right / all:P2} of {all}");
        PrintSpeed(output, tokenizer, splitter, segmenter, tagger, test);
    }

    /// <summary>How the words found agree with the treebank's, by their characters.</summary>
    public static Agreement Words(WordSegmenter segmenter, Tokenizer tokenizer, IEnumerable<RunningText> texts)
    {
        var agreement = new Agreement();
        foreach (var running in texts)
        {
            var tokens = tokenizer.Tokenize(running.Text);
            var found = segmenter.Segment(running.Text, tokens).Select(w => w.SpanIn(tokens)).ToList();
            agreement.Add(found, running.Words);
        }
        return agreement;
    }

    private static Agreement Sentences(SentenceSplitter splitter, Tokenizer tokenizer, List<TreebankWord[]> part)
    {
        var agreement = new Agreement();
        for (var start = 0; start < part.Count; start += SentencesInParagraph)
        {
            var (text, gold) = Paragraph(part.Skip(start).Take(SentencesInParagraph));
            var found = splitter.Split(text, tokenizer.Tokenize(text)).Select(s => s.Span).ToList();
            agreement.Add(found, gold);
        }
        return agreement;
    }

    private static (string Text, List<TextSpan> Sentences) Paragraph(IEnumerable<TreebankWord[]> sentences)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        foreach (var sentence in sentences)
        {
            if (text.Length > 0)
            {
                text.Append(' ');
            }
            var start = text.Length;
            text.Append(RunningText.Attached(sentence).Text);
            spans.Add(new TextSpan(start, text.Length));
        }
        return (text.ToString(), spans);
    }

    /// <summary>How many words have the right part of speech, of how many.</summary>
    public static (int Right, int All) Tags(WordTagger tagger, Tokenizer tokenizer, IEnumerable<RunningText> texts)
    {
        var right = 0;
        var all = 0;
        foreach (var running in texts)
        {
            var tokens = tokenizer.Tokenize(running.Text);
            var words = GoldWords.Of(running, tokens, out var gold);
            var found = tagger.Tag(running.Text, tokens, words);
            for (var i = 0; i < found.Length; i++)
            {
                right += found[i] == TagTraining.PartOf(gold[i]) ? 1 : 0;
            }
            all += gold.Length;
        }
        return (right, all);
    }

    private static void PrintSpeed(
        TextWriter output, Tokenizer tokenizer, SentenceSplitter splitter, WordSegmenter segmenter, WordTagger tagger, List<TreebankWord[]> part)
    {
        var texts = part.Chunk(SentencesInParagraph).Select(c => Paragraph(c).Text).ToArray();
        var bytes = texts.Sum(Encoding.UTF8.GetByteCount);
        const int Rounds = 60;
        for (var stage = 1; stage <= 5; stage++)
        {
            var best = TimeSpan.MaxValue;
            var allocated = 0L;
            for (var round = 0; round < Rounds; round++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var watch = Stopwatch.StartNew();
                foreach (var text in texts)
                {
                    Run(text, stage, tokenizer, splitter, segmenter, tagger);
                }
                best = watch.Elapsed < best ? watch.Elapsed : best;
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }
            var name = stage switch { 1 => "normalise", 2 => "+ tokens", 3 => "+ sentences", 4 => "+ words", _ => "+ tags" };
            Line(output, $"{name}: {bytes / best.TotalSeconds / 1e6:F1} MB/s, {(double)allocated / bytes:F1} bytes allocated a byte read");
        }
    }

    private static void Run(string text, int stage, Tokenizer tokenizer, SentenceSplitter splitter, WordSegmenter segmenter, WordTagger tagger)
    {
        var nfc = NfcText.From(text);
        if (stage < 2)
        {
            return;
        }
        var tokens = tokenizer.Tokenize(nfc.Value);
        if (stage < 3)
        {
            return;
        }
        var sentences = splitter.Split(nfc.Value, tokens);
        if (stage < 4)
        {
            return;
        }
        var words = segmenter.Segment(nfc.Value, tokens, sentences);
        if (stage == 5)
        {
            tagger.Tag(nfc.Value, tokens, words);
        }
    }

    private static void PrintWords(TextWriter output, string what, Agreement agreement) =>
        Line(output, $"{what}: precision {agreement.Precision:P2}, recall {agreement.Recall:P2}, F1 {agreement.F1:P2}");

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
