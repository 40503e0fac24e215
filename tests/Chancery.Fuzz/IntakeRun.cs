using System.Diagnostics;
using System.Globalization;
using Chancery.Data;
using Chancery.Intake;
using Chancery.Intake.Html;

namespace Chancery.Fuzz;

/// <summary>Reads damaged documents of every kind and collects what breaks a promise: an exception, a span outside its text, no end. The same seed gives the same documents.</summary>
internal sealed class IntakeRun
{
    private const int MostShown = 20;

    // A program of its own is started for each of these.
    private const int PdfOneIn = 40;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly ReportSource _source;
    private readonly IReadOnlyList<(string Name, byte[] Bytes)> _seeds;
    private readonly ByteMutator _mutator;
    private readonly Random _random;

    /// <summary>A run over the checkout's data and samples.</summary>
    /// <param name="root">The checkout.</param>
    /// <param name="seed">The same one damages the same documents in the same way.</param>
    /// <param name="kind">The only kind of documents to damage, as their names have it: "warc"; all kinds when null.</param>
    public IntakeRun(string root, int seed, string? kind = null)
    {
        var samples = Directory.GetFiles(Path.Combine(root, "samples"), "*.txt").Order(StringComparer.Ordinal).Take(2).Select(File.ReadAllText);
        var data = DataSet.Load(Path.Combine(root, "data"));
        var layout = new ArticleLayout(data.Furniture, data.Languages);
        _source = new ReportSource(layout, readers: [new HtmlReader(layout, data.Pages)]);
        _seeds = [.. IntakeSeeds.Of([.. samples]).Where(s => kind is null || s.Name.Contains("." + kind, StringComparison.Ordinal))];
        if (_seeds.Count == 0)
        {
            throw new ArgumentException($"no documents of the kind {kind}", nameof(kind));
        }
        _random = new Random(seed);
        _mutator = new ByteMutator(_random);
    }

    /// <summary>What broke over so many documents.</summary>
    public IEnumerable<string> Broken(int count) => Enumerable.Range(0, count).Select(_ => Next(out var _)).OfType<string>();

    /// <summary>Runs by the clock and says what came out; true when nothing broke.</summary>
    public bool ForMinutes(double minutes, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var (documents, failures) = (0L, 0);
        var results = new SortedDictionary<string, long>(StringComparer.Ordinal);
        while (clock.Elapsed.TotalMinutes < minutes)
        {
            documents++;
            if (Next(out var codes) is { } broken && ++failures <= MostShown)
            {
                output.WriteLine($"document {documents}: {broken}");
            }
            foreach (var code in codes)
            {
                results[code] = results.GetValueOrDefault(code) + 1;
            }
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents:N0} documents, {failures:N0} broken in {clock.Elapsed.TotalMinutes:N1} minutes"));
        output.WriteLine(string.Join(", ", results.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Key} {r.Value:N0}"))));
        return failures == 0;
    }

    private string? Next(out List<string> codes)
    {
        codes = [];
        var (name, bytes) = _seeds[_random.Next(_random.Next(PdfOneIn) == 0 ? _seeds.Count : Math.Max(1, _seeds.Count - 1))];
        bytes = _mutator.Next(bytes);
        var clock = Stopwatch.StartNew();
        try
        {
            foreach (var result in _source.Read(new Document(name, bytes)))
            {
                codes.Add(result.Failure?.Code ?? "read");
                if (result.Article is { } article && !article.Blocks.All(b => b.Span.Start >= 0 && b.Span.End <= article.Text.Length && !b.Span.IsEmpty))
                {
                    return $"{name}: a block outside its text\n{Convert.ToBase64String(bytes)}";
                }
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"{name}: {e}\n{Convert.ToBase64String(bytes)}";
        }
        // Another's program that hangs on a damaged file is stopped, and that is said: it is no fault of ours.
        return clock.Elapsed < Longest || codes.Contains(IntakeCode.PdfTookTooLong) ? null : $"{name}: took {clock.Elapsed}\n{Convert.ToBase64String(bytes)}";
    }
}
