using System.Globalization;
using System.Text;

namespace Chancery.Bench;

/// <summary>
/// Makes reports about events that never happened, of some 3 kB each, for measuring a register that is larger than any
/// collection at hand. Office-holders and states are those of the data set, a few of them in most reports as in the press; a report
/// has about as many events, sides, people and quotations as one of the press has on average. The same number gives the same
/// report.
/// </summary>
internal sealed class SyntheticReports
{
    private const int Size = 2_300;
    private const int FewestWords = 4;
    private const int MostWords = 11;
    private const string Line = "----";

    private static readonly DateOnly FirstDay = new(2001, 1, 1);

    private readonly string[] _acts;
    private readonly string[] _background;
    private readonly string[] _words;
    private readonly (string Office, string Name, string State)[] _holders;

    /// <summary>Reads sentences and office-holders.</summary>
    public SyntheticReports()
    {
        var sentences = Rows(Path.Combine(Checkout.Root, "bench", "Chancery.Bench", "synthetic.txt")).ToList();
        _acts = [.. sentences.TakeWhile(s => s != Line)];
        _background = [.. sentences.Skip(_acts.Length + 1)];
        _words = [.. Rows(Path.Combine(Checkout.Data, "lexicon", "words.txt"))];
        var states = Rows(Path.Combine(Checkout.Data, "gazetteer", "states.tsv")).Select(r => r.Split('\t'))
            .Where(r => r[2] == "name").GroupBy(r => r[0], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First()[1], StringComparer.Ordinal);
        var people = Rows(Path.Combine(Checkout.Data, "authority", "people.tsv")).Select(r => r.Split('\t')).ToDictionary(r => r[0], StringComparer.Ordinal);
        _holders = [.. Rows(Path.Combine(Checkout.Data, "authority", "tenures.tsv")).Select(r => r.Split('\t'))
            .Where(r => states.ContainsKey(people[r[0]][3]) && r[1].EndsWith(states[people[r[0]][3]], StringComparison.Ordinal))
            .Select(r => (r[1], people[r[0]][1], states[people[r[0]][3]]))];
    }

    /// <summary>The report of a number.</summary>
    public Report Make(int number)
    {
        var random = new Random(number);
        var day = FirstDay.AddDays(number % 9_000);
        var (a, b) = (Holder(random), Holder(random));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Tin số {number} về quan hệ giữa {a.State} và {b.State}\n");
        while (text.Length < Size)
        {
            var sentences = random.Next(3) == 0 ? _acts : _background;
            text.Append(Fill(sentences[random.Next(sentences.Length)], a, b, day, random)).Append(random.Next(4) == 0 ? '\n' : ' ');
            if (random.Next(6) == 0)
            {
                (a, b) = (b, Holder(random));
            }
        }
        return new Report(string.Create(CultureInfo.InvariantCulture, $"synthetic-{number}"), null, day, text.ToString());
    }

    private (string Office, string Name, string State) Holder(Random random) => Drawn(_holders, random);

    // The cube of an even spread: an eighth of them stand in half of the places.
    private static T Drawn<T>(T[] all, Random random)
    {
        var x = random.NextDouble();
        return all[(int)(x * x * x * all.Length)];
    }

    private string Fill(string sentence, (string Office, string Name, string State) a, (string Office, string Name, string State) b, DateOnly day, Random random) => WithWords(sentence, random)
        .Replace("{A}", $"{a.Office} {a.Name}", StringComparison.Ordinal)
        .Replace("{B}", $"{b.Office} {b.Name}", StringComparison.Ordinal)
        .Replace("{a}", a.State, StringComparison.Ordinal)
        .Replace("{b}", b.State, StringComparison.Ordinal)
        .Replace("{s}", $"ông {a.Name}", StringComparison.Ordinal)
        .Replace("{t}", $"ông {b.Name}", StringComparison.Ordinal)
        .Replace("{c}", Holder(random).State, StringComparison.Ordinal)
        .Replace("{d}", day.AddDays(-random.Next(5)).ToString("d/M/yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{y}", (day.Year - random.Next(1, 12)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{n}", random.Next(2, 60).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private string WithWords(string sentence, Random random)
    {
        while (sentence.IndexOf("{w}", StringComparison.Ordinal) is >= 0 and var at)
        {
            var words = Enumerable.Range(0, random.Next(FewestWords, MostWords)).Select(_ => Drawn(_words, random));
            sentence = $"{sentence[..at]}{string.Join(' ', words)}{sentence[(at + 3)..]}";
        }
        return sentence;
    }

    private static IEnumerable<string> Rows(string file) => File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#');
}
