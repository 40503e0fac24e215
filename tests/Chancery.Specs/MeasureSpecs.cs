using Chancery.Model;

namespace Chancery.Specs;

/// <summary>Every example of measures/*.md is a test.</summary>
public class MeasureSpecs
{
    private static readonly IReadOnlyList<SpecExample> All =
        [.. Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "Chancery.Specs", "measures"), "*.md").Order(StringComparer.Ordinal).SelectMany(SpecFile.Read)];

    public static TheoryData<string, string> Examples()
    {
        var rows = new TheoryData<string, string>();
        foreach (var example in All)
        {
            rows.Add(example.File, example.Heading);
        }
        return rows;
    }

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
    [MemberData(nameof(Examples))]
    public void Is_written_and_read_back(string file, string heading)
    {
        var coded = Coder.Code(Find(file, heading));
        var again = CodedReportJson.Read(CodedReportJson.ToLine(coded));
        Assert.Equal(CodedReportJson.ToLine(coded), CodedReportJson.ToLine(again));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_entry_points_at_its_words(string file, string heading)
    {
        var example = Find(file, heading);
        var coded = Coder.Code(example);
        var proofs = coded.Measures.SelectMany(m => m.Evidence).Concat(coded.Drafts.SelectMany(d => d.Evidence.Concat(d.Provisions.Select(p => p.Evidence))));
        Assert.All(proofs, proof => Assert.Equal(proof.Wording, example.Report[proof.Span.Start..proof.Span.End]));
    }

    [Fact]
    public void There_are_examples_enough()
    {
        Assert.InRange(All.Count(e => e.Expected[0].Kind == EntryKind.Measure && !e.IsRefusal), 40, int.MaxValue);
        Assert.InRange(All.Count(e => e.Expected[0].Kind == EntryKind.Draft && !e.IsRefusal), 25, int.MaxValue);
    }

    private static SpecExample Find(string file, string heading) => All.Single(e => e.File == file && e.Heading == heading);
}
