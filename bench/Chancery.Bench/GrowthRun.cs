using System.Globalization;

namespace Chancery.Bench;

/// <summary>
/// Codes hard texts of doubling length. Linear time doubles with the text; a ratio near four is quadratic. Says which kinds
/// grow faster than they may.
/// </summary>
internal static class GrowthRun
{
    // Twice the time for twice the text, and room for a colder cache and a busier machine; quadratic time is at four.
    private const double MostGrowth = 2.8;
    private const int Doublings = 2;
    private const int Repeats = 5;
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(1);

    private static readonly int[] Lengths = [6_250, 12_500, 25_000, 50_000, 100_000, 200_000, 400_000];

    /// <summary>Runs every kind; true when all grow linearly.</summary>
    public static bool Run(TextWriter output)
    {
        var chain = new Chain();
        WarmUp(chain);
        Machine.Describe(output);
        output.WriteLine("milliseconds to lay out and code one text, processor time, best of five; growth is a doubling's, over the last two");
        output.WriteLine(Row("text", [.. Lengths.Select(length => length.ToString("N0", CultureInfo.InvariantCulture))], "growth"));
        var linear = true;
        foreach (var text in HardText.All)
        {
            linear &= Grow(chain, text, output);
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {Machine.PeakMemory() / 1e6:N0} MB resident"));
        return linear;
    }

    private static bool Grow(Chain chain, HardText text, TextWriter output)
    {
        var times = new List<double>();
        foreach (var length in Lengths)
        {
            var time = Best(chain, text.Make(length));
            times.Add(time.TotalMilliseconds);
            if (time > LongEnough)
            {
                break;
            }
        }
        var growth = times.Count > Doublings ? Math.Pow(times[^1] / times[^(1 + Doublings)], 1.0 / Doublings) : double.PositiveInfinity;
        // Below a few milliseconds the clock and the collector say more than the text.
        var linear = times.Count == Lengths.Length && (growth <= MostGrowth || times[^1] < 20);
        var cells = Lengths.Select((_, i) => i < times.Count ? times[i].ToString("N1", CultureInfo.InvariantCulture) : "-").ToArray();
        output.WriteLine(Row(text.Name, cells, growth.ToString("N2", CultureInfo.InvariantCulture)) + (linear ? "" : "  NOT LINEAR"));
        return linear;
    }

    private static void WarmUp(Chain chain)
    {
        var set = ReportSet.Load();
        for (var round = 0; round < 50; round++)
        {
            foreach (var report in set.Reports)
            {
                chain.Code(report);
            }
        }
    }

    private static TimeSpan Best(Chain chain, string text)
    {
        var report = new Report("hard", null, new DateOnly(2021, 7, 7), text);
        var best = TimeSpan.MaxValue;
        for (var repeat = 0; repeat < Repeats && (repeat == 0 || best < LongEnough); repeat++)
        {
            var before = Environment.CpuUsage.TotalTime;
            chain.Code(report);
            var time = Environment.CpuUsage.TotalTime - before;
            best = time < best ? time : best;
        }
        return best;
    }

    private static string Row(string name, string[] cells, string growth) =>
        string.Concat(name.PadRight(26), string.Concat(cells.Select(cell => cell.PadLeft(10))), growth.PadLeft(9));
}
