using System.Globalization;

namespace Chancery.Reading.Tests.Times;

/// <summary>One row of the specs of time: a sentence and what must be found in it.</summary>
internal sealed record TimeSpec(string Place, string Sentence, DateOnly? Published, string[] Expressions)
{
    /// <summary>All rows of every spec.</summary>
    public static IEnumerable<TimeSpec> All() =>
        Directory.GetFiles(Path.Combine(TimeFixture.Root, "tests", "Chancery.Specs", "times"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<TimeSpec> Read(string file)
    {
        var heading = "";
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..];
            }
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length != 5 || cells[1] == "sentence" || cells[1].StartsWith("---", StringComparison.Ordinal))
            {
                continue;
            }
            DateOnly? published = cells[2] == "-" ? null : DateOnly.ParseExact(cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return new TimeSpec($"{Path.GetFileNameWithoutExtension(file)}, {heading}", cells[1], published, cells[3] == "-" ? [] : cells[3].Split(" ; "));
        }
    }
}
