using Chancery.Model;

namespace Chancery.Coding.Tests;

public class DeterminismTests
{
    [Fact]
    public void Coding_twice_gives_the_same_bytes() =>
        Assert.All(Samples.All, sample => Assert.Equal(Line(sample.Article), Line(sample.Article)));

    [Fact]
    public void Another_coder_gives_the_same_bytes()
    {
        var other = Coder.Fresh();
        Assert.All(Samples.All, sample => Assert.Equal(Line(sample.Article), CodedReportJson.ToLine(other.Code(sample.Article))));
    }

    [Fact]
    public async Task Threads_that_share_a_coder_give_the_same_bytes()
    {
        var alone = Samples.All.Select(sample => Line(sample.Article)).ToList();
        var backwards = Samples.All.Reverse().ToList();

        var threads = await Task.WhenAll(
            Task.Run(() => Samples.All.Select(sample => Line(sample.Article)).ToList()),
            Task.Run(() => backwards.Select(sample => Line(sample.Article)).Reverse().ToList()),
            Task.Run(() => Samples.All.Select(sample => Line(sample.Article)).ToList()));

        Assert.All(threads, lines => Assert.Equal(alone, lines));
    }

    [Fact]
    public void Reports_coded_before_leave_no_trace()
    {
        var fresh = Coder.Fresh();
        var last = Samples.All[^1];
        Assert.Equal(CodedReportJson.ToLine(fresh.Code(last.Article)), Line(last.Article));
    }

    [Fact]
    public void Composed_and_decomposed_text_give_the_same_bytes() =>
        Assert.All(Samples.All, sample => Assert.Equal(
            Line(sample.Article),
            Line(Coder.Layout.Lay(sample.Id, null, sample.Text.Normalize(System.Text.NormalizationForm.FormD)))));

    private static string Line(Article article) => CodedReportJson.ToLine(Coder.Code(article));
}
