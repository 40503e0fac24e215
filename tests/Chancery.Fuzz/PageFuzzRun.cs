using System.Diagnostics;
using System.Globalization;
using Chancery.Data;
using Chancery.Intake;
using Chancery.Intake.Html;
using Chancery.Model;

namespace Chancery.Fuzz;

/// <summary>Reads mutated pages and collects what breaks: an exception, blocks out of order, a passage outside of its page. The same seed gives the same pages.</summary>
internal sealed class PageFuzzRun
{
    private const int MostShown = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly HtmlReader _reader;
    private readonly PageMutator _mutator;

    /// <summary>A run over the checkout's data and the pages of its tests.</summary>
    public PageFuzzRun(int seed)
    {
        var data = DataSet.Load(Path.Combine(FuzzRun.Root, "data"));
        var words = data.Pages;
        _reader = new HtmlReader(new ArticleLayout(data.Furniture, data.Languages), words);
        var folder = Path.Combine(FuzzRun.Root, "tests", "Chancery.Intake.Tests", "Html", "Pages");
        _mutator = new PageMutator([.. Directory.GetFiles(folder, "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllText)], new Random(seed));
    }

    /// <summary>What broke over so many pages.</summary>
    public IEnumerable<string> Broken(int count) => Enumerable.Range(0, count).Select(n => (Number: n, Fault: Fault(_mutator.Next()))).Where(f => f.Fault is not null).Select(f => $"page {f.Number}: {f.Fault}");

    /// <summary>Runs by the clock and says what came out; true when nothing broke.</summary>
    public bool ForMinutes(double minutes, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var (pages, bytes, failures, slowest) = (0L, 0L, 0, TimeSpan.Zero);
        while (clock.Elapsed.TotalMinutes < minutes)
        {
            var page = _mutator.Next();
            var start = clock.Elapsed;
            if (Fault(page) is { } fault && ++failures <= MostShown)
            {
                output.WriteLine($"page {pages}: {fault}\n{Convert.ToBase64String(page.AsSpan(0, Math.Min(page.Length, 3_000)))}");
            }
            pages++;
            bytes += page.Length;
            slowest = clock.Elapsed - start > slowest ? clock.Elapsed - start : slowest;
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages:N0} pages, {bytes:N0} bytes, {failures:N0} broken in {clock.Elapsed.TotalMinutes:N1} minutes; the slowest took {slowest.TotalSeconds:N2} s"));
        return failures == 0;
    }

    private string? Fault(byte[] page)
    {
        try
        {
            var start = Stopwatch.GetTimestamp();
            var result = _reader.Read(new Document("trang.html", page)).Single();
            return Stopwatch.GetElapsedTime(start) > Patience ? "it takes too long" : result.Article is { } article ? Fault(article, page.Length) : null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return e.ToString();
        }
    }

    private static string? Fault(Article article, int most)
    {
        var at = 0;
        foreach (var block in article.Blocks)
        {
            if (block.Span.Start < at || block.Span.IsEmpty || block.Span.End > article.Text.Length || !string.IsNullOrWhiteSpace(article.Text[at..block.Span.Start]))
            {
                return $"{block} is out of order";
            }
            at = block.Span.End;
        }
        // A page has at most as many characters as bytes.
        return article.Source!.Passages.Any(p => p.Source is { } source && (source.Start < 0 || source.End < source.Start || source.End > most)) ? "a passage is outside of its page" : null;
    }
}
