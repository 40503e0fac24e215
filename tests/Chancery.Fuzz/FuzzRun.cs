using System.Diagnostics;
using System.Globalization;
using Chancery.Text;

namespace Chancery.Fuzz;

/// <summary>Reads mutated samples and collects what breaks an invariant. The same seed gives the same texts.</summary>
internal sealed class FuzzRun
{
    // Told of a text at a time, so that a long run shows where it stands; the rest is counted.
    private const int MostShown = 20;
    private const int LongText = 2_000;

    // The first texts are read by code that is still being compiled.
    private const int WarmUp = 3_000;
    private const int MostTries = 40;

    private readonly VietnameseText _reader;
    private readonly TextInvariants _invariants;
    private readonly TextMutator _mutator;

    /// <summary>A run over the checkout's data and samples.</summary>
    public FuzzRun(int seed)
    {
        _reader = VietnameseText.Load(Path.Combine(Root, "data"));
        _invariants = new TextInvariants(_reader);
        var samples = Directory.GetFiles(Path.Combine(Root, "samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);
        _mutator = new TextMutator([.. samples], new Random(seed));
    }

    /// <summary>The checkout.</summary>
    public static string Root { get; } = Above("Chancery.slnx");

    /// <summary>What broke, with the text that broke it, over so many texts.</summary>
    public IEnumerable<string> Broken(int count)
    {
        for (var number = 0; number < count; number++)
        {
            var text = _mutator.Next();
            if (_invariants.Broken(text) is { } broken)
            {
                yield return $"text {number}: {broken}\n{Escaped(text)}";
            }
        }
    }

    /// <summary>Runs by the clock and says what came out; true when nothing broke.</summary>
    public bool ForMinutes(double minutes, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var (texts, characters, failures, slowest) = (0L, 0L, 0, 0.0);
        var slowestText = "";
        while (clock.Elapsed.TotalMinutes < minutes)
        {
            var text = _mutator.Next();
            texts++;
            characters += text.Length;
            if (_invariants.Broken(text) is { } broken && ++failures <= MostShown)
            {
                output.WriteLine($"text {texts}: {broken}\n{Escaped(text)}");
            }
            if (texts > WarmUp && text.Length >= LongText && Nanoseconds(text, slowest) is var time && time > slowest)
            {
                (slowest, slowestText) = (time, text);
            }
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts:N0} texts, {characters:N0} characters, {failures:N0} broken in {clock.Elapsed.TotalMinutes:N1} minutes"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slowest text of {LongText:N0} characters or more: {slowest:N0} ns a character over {slowestText.Length:N0}"));
        output.WriteLine(Escaped(slowestText));
        return failures == 0;
    }

    // A character's time, the best of some tries: a collection or another process may fall into one. No further try is made
    // once one is under what is looked for.
    private double Nanoseconds(string text, double wanted)
    {
        var best = double.MaxValue;
        for (var i = 0; i < MostTries && best > wanted; i++)
        {
            var start = Stopwatch.GetTimestamp();
            _reader.Read(text);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / text.Length);
        }
        return best;
    }

    // As much as a line of a log bears; the seed gives the rest.
    private static string Escaped(string text) =>
        string.Concat(text.Take(400).Select(c => c is >= ' ' and <= '~' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));

    private static string Above(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, file)))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException($"no {file} above {AppContext.BaseDirectory}");
    }
}
