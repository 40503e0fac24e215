namespace Chancery.Specs;

/// <summary>Every example of coding/*.md is a test. Those of known-shortfalls.md have to fail still, so that a fix is noticed.</summary>
public class CodingSpecs
{
    private const string Shortfalls = "known-shortfalls.md";

    private static readonly IReadOnlyList<SpecExample> All =
        [.. Directory.GetFiles(Checkout.Specs, "*.md").Order(StringComparer.Ordinal).SelectMany(SpecFile.Read)];

    public static TheoryData<string, string> Examples() => Rows(e => e.File != Shortfalls);

    public static TheoryData<string, string> KnownShortfalls() => Rows(e => e.File == Shortfalls);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string file, string heading)
    {
        if (Comparison.Difference(Find(file, heading)) is { } difference)
        {
            Assert.Fail(difference);
        }
    }

    [Theory]
    [MemberData(nameof(KnownShortfalls))]
    public void Falls_short_still(string file, string heading) =>
        Assert.True(Comparison.Difference(Find(file, heading)) is not null, "this holds now: move the example to the spec where it belongs");

    [Fact]
    public void There_are_as_many_refusals_as_examples_that_code_something()
    {
        var refusals = All.Count(e => e.IsRefusal);
        Assert.InRange(refusals, 60, int.MaxValue);
        Assert.InRange(All.Count - refusals, 60, int.MaxValue);
        Assert.InRange(refusals, (All.Count * 2 / 5), All.Count * 3 / 5);
    }

    [Fact]
    public void No_report_stands_twice() => Assert.Empty(All.GroupBy(e => e.Report, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));

    private static SpecExample Find(string file, string heading) => All.Single(e => e.File == file && e.Heading == heading);

    private static TheoryData<string, string> Rows(Func<SpecExample, bool> wanted)
    {
        var rows = new TheoryData<string, string>();
        foreach (var example in All.Where(wanted))
        {
            rows.Add(example.File, example.Heading);
        }
        return rows;
    }
}
