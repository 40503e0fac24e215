using Chancery.Intake;
using Chancery.Scoring;

namespace Chancery.Coding.Tests;

/// <summary>How well the coder does as a whole. Not pass or fail per report: floors under the scores, raised as the coder gets better.</summary>
public class ScoreFloorTests(ITestOutputHelper output)
{
    private static readonly Lazy<ScoreTable> OfEvaluation = new(ScoreEvaluation);
    private static readonly Lazy<ScoreTable> OfSamples = new(ScoreSamples);

    [Theory]
    [InlineData("people", 0.93)]
    [InlineData("contacts, relaxed", 0.85)]
    [InlineData("contacts, strict", 0.65)]
    [InlineData("events, relaxed", 0.72)]
    [InlineData("events, strict", 0.50)]
    [InlineData("quotes", 0.93)]
    [InlineData("conditions", 0.60)]
    [InlineData("body words", 0.98)]
    public void The_evaluation_set_is_coded_this_well(string measure, double floor)
    {
        _ = Checkout.Evaluation();
        Holds(OfEvaluation.Value, measure, floor);
    }

    // 0.03 under what was measured when the floors were set: 1.000, 0.765, 0.727, 0.667, 0.997.
    [Theory]
    [InlineData("people", 0.97)]
    [InlineData("contacts, relaxed", 0.79)]
    [InlineData("events, relaxed", 0.73)]
    [InlineData("quotes", 0.637)]
    [InlineData("body words", 0.967)]
    public void The_samples_are_coded_this_well(string measure, double floor) => Holds(OfSamples.Value, measure, floor);

    [Fact]
    public void Every_sample_has_its_expected_record() =>
        Assert.Equal(Samples.All.Select(s => s.Id), ScoredReportReader.ReadAll(Samples.Expected).Select(r => r.Stem));

    private void Holds(ScoreTable table, string measure, double floor)
    {
        foreach (var line in table.Lines())
        {
            output.WriteLine(line);
        }
        var row = table[measure];
        Assert.NotNull(row);
        Assert.True(row.F1 >= floor, $"{row} is under {floor}");
    }

    private static ScoreTable ScoreEvaluation()
    {
        var folder = Checkout.Evaluation();
        var results = new ReportSource(Coder.Layout).Read(Path.Combine(folder, "reports.jsonl")).ToList();
        Assert.All(results, result => Assert.True(result.IsArticle));
        return Scorer.Score(ScoredReportReader.ReadAll(Path.Combine(folder, "gold")), results.Select(r => ScoredReportReader.Read(Coder.Code(r.Article!))));
    }

    private static ScoreTable ScoreSamples() =>
        Scorer.Score(ScoredReportReader.ReadAll(Samples.Expected), Samples.All.Select(s => ScoredReportReader.Read(Coder.Code(s.Article))));
}
