using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Chancery.Text;

namespace Chancery.Bench;

/// <summary>Reads running text with <c>Chancery.Text</c> alone, layer upon layer, and tells speed, allocation, loading and memory.</summary>
internal sealed class TextRun
{
    private const int Rounds = 200;
    private const int WarmUp = 60;

    private readonly VietnameseText _reader;
    private readonly ParagraphSet _set;
    private readonly ArrayBufferWriter<Token> _tokens = new(1024);
    private readonly ArrayBufferWriter<Sentence> _sentences = new(64);
    private readonly ArrayBufferWriter<Word> _words = new(1024);
    private PartOfSpeech[] _tags = [];

    private TextRun(VietnameseText reader, ParagraphSet set)
    {
        _reader = reader;
        _set = set;
    }

    /// <summary>Measures.</summary>
    /// <param name="file">A file of paragraphs, a line each; null for the treebank.</param>
    /// <param name="output">Where to say what came out.</param>
    public static void Run(string? file, TextWriter output)
    {
        var set = ParagraphSet.Load(file);
        var before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var reader = VietnameseText.Load(Checkout.Data);
        var (load, processor) = (clock.Elapsed, Environment.CpuUsage.TotalTime - before);
        reader.Read(set.Paragraphs[0]);
        var first = clock.Elapsed;
        clock.Restart();
        VietnameseText.Load(Checkout.Data);
        var again = clock.Elapsed;

        Machine.Describe(output);
        output.WriteLine(Line($"{set.Name}, {set.Paragraphs.Count:N0} paragraphs, {set.Bytes:N0} bytes of UTF-8, one thread, each paragraph's best of {Rounds} rounds"));
        output.WriteLine(Line($"load             {load.TotalMilliseconds:N0} ms ({processor.TotalMilliseconds:N0} ms of the processor), cold; {again.TotalMilliseconds:N0} ms the second time"));
        output.WriteLine(Line($"first paragraph  {first.TotalMilliseconds:N0} ms after the start of loading"));
        new TextRun(reader, set).Print(output);
        output.WriteLine(Line($"peak memory      {Machine.PeakMemory() / 1e6:N0} MB resident"));
    }

    private void Print(TextWriter output)
    {
        Measure("normalise", 1, output);
        Measure("+ tokens", 2, output);
        Measure("+ sentences", 3, output);
        Measure("+ words", 4, output);
        Measure("+ tags", 5, output);
        Measure("all, kept", 6, output);
    }

    private void Measure(string name, int layers, TextWriter output)
    {
        for (var round = 0; round < WarmUp; round++)
        {
            Round(layers, new TimeSpan[_set.Paragraphs.Count]);
        }
        // Each paragraph's best, added up: on a busy machine hardly any round is undisturbed as a whole.
        var best = new TimeSpan[_set.Paragraphs.Count];
        Array.Fill(best, TimeSpan.MaxValue);
        var least = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            Round(layers, best);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - allocated);
        }
        var seconds = best.Sum(time => time.TotalSeconds);
        output.WriteLine(Line($"{name,-16} {_set.Bytes / 1e6 / seconds,7:N1} MB/s  {least / (_set.Bytes / 1e6),12:N0} bytes allocated a MB"));
    }

    private void Round(int layers, TimeSpan[] best)
    {
        for (var i = 0; i < best.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            if (layers == 6)
            {
                _reader.Read(_set.Paragraphs[i]);
            }
            else
            {
                Read(_set.Paragraphs[i], layers);
            }
            var time = Stopwatch.GetElapsedTime(start);
            best[i] = time < best[i] ? time : best[i];
        }
    }

    private void Read(string paragraph, int layers)
    {
        var text = NfcText.From(paragraph).Value;
        if (layers == 1)
        {
            return;
        }
        _tokens.ResetWrittenCount();
        _reader.Tokenizer.Tokenize(text, _tokens);
        var tokens = _tokens.WrittenSpan;
        if (layers == 2)
        {
            return;
        }
        _sentences.ResetWrittenCount();
        _reader.Splitter.Split(text, tokens, _sentences);
        if (layers == 3)
        {
            return;
        }
        _words.ResetWrittenCount();
        _reader.Segmenter.Segment(text, tokens, _sentences.WrittenSpan, _words);
        if (layers == 5)
        {
            var words = _words.WrittenSpan;
            _tags = _tags.Length < words.Length ? new PartOfSpeech[words.Length * 2] : _tags;
            _reader.Tagger.Tag(text, tokens, words, _tags.AsSpan(0, words.Length));
        }
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
