using System.Globalization;
using System.Text;

namespace Chancery.Bench;

/// <summary>
/// Makes reports about events that never happened, of some 3 kB each, for measuring a register that is larger than any
/// collection at hand. Office-holders and states are those of the data set, a few of them in most reports as in the press.
/// The same number gives the same report.
/// </summary>
internal sealed class SyntheticReports
{
    private const int Size = 2_100;
    // Of people at random the cube: an eighth of them stand in half of the places.

    private static readonly DateOnly FirstDay = new(2001, 1, 1);

    private readonly string[] _sentences;
    private readonly (string Office, string Name, string State)[] _holders;

    /// <summary>Reads sentences and office-holders.</summary>
    public SyntheticReports()
    {
        _sentences = [.. Rows(Path.Combine(Checkout.Root, "bench", "Chancery.Bench", "synthetic.txt"))];
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
            text.Append(Fill(_sentences[random.Next(_sentences.Length)], a, b, day, random)).Append(random.Next(4) == 0 ? '\n' : ' ');
            if (random.Next(6) == 0)
            {
                (a, b) = (b, Holder(random));
            }
        }
        return new Report(string.Create(CultureInfo.InvariantCulture, $"synthetic-{number}"), null, day, text.ToString());
    }

    // The lower the number, the more often: as the square of an even spread.
    private (string Office, string Name, string State) Holder(Random random)
    {
        var x = random.NextDouble();
        return _holders[(int)(x * x * x * _holders.Length)];
    }

    private string Fill(string sentence, (string Office, string Name, string State) a, (string Office, string Name, string State) b, DateOnly day, Random random) => sentence
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

    private static IEnumerable<string> Rows(string file) => File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#');
}
