using System.Text;
using Chancery.Model;

namespace Chancery.Specs;

/// <summary>Compares what an example expects with what is coded. Of a kind that it speaks of, it lists all; of others it asks nothing.</summary>
internal static class Comparison
{
    /// <summary>Null when all holds; else what was expected and what was coded.</summary>
    public static string? Difference(SpecExample example)
    {
        var report = Coder.Code(example);
        var kinds = example.Expected.GroupBy(line => line.Kind).Where(lines => !Holds([.. lines], Entries.Of(report, lines.Key))).ToList();
        return kinds.Count == 0 ? null : Told(example, report, kinds);
    }

    private static bool Holds(IReadOnlyList<ExpectedLine> expected, IReadOnlyList<IReadOnlyList<string>> coded)
    {
        var left = coded.ToList();
        foreach (var line in expected.Where(line => !line.IsNone))
        {
            var at = left.FindIndex(line.Holds);
            if (at < 0)
            {
                return false;
            }
            left.RemoveAt(at);
        }
        return left.Count == 0;
    }

    private static string Told(SpecExample example, CodedReport report, IEnumerable<IGrouping<EntryKind, ExpectedLine>> kinds)
    {
        var told = new StringBuilder().Append(example.File).Append(':').Append(example.Line).Append(": ").AppendLine(example.Heading).AppendLine(example.Report);
        foreach (var lines in kinds)
        {
            foreach (var line in lines)
            {
                told.Append("  expected ").Append(lines.Key).Append(": ").AppendLine(line.IsNone ? "none" : string.Join(" | ", line.Fields));
            }
            foreach (var entry in Entries.Of(report, lines.Key))
            {
                told.Append("  coded    ").Append(lines.Key).Append(": ").AppendLine(string.Join(" | ", entry));
            }
        }
        return told.ToString();
    }
}
