namespace Chancery.Scoring;

/// <summary>
/// Compares coded reports with gold records and adds the comparison up. The measures, their names and their arithmetic are
/// those of the evaluation's own scorer; the two are held together by a test that runs both.
/// </summary>
public static class Scorer
{
    /// <summary>
    /// Scores every gold report. One that was not predicted counts as predicted empty; a predicted report without gold is
    /// left out; of two predicted under one id the later counts.
    /// </summary>
    public static ScoreTable Score(IEnumerable<ScoredReport> gold, IEnumerable<ScoredReport> predicted)
    {
        var byStem = new Dictionary<string, ScoredReport>(StringComparer.Ordinal);
        foreach (var report in predicted)
        {
            byStem[report.Stem] = report;
        }
        var tally = new ScoreTally();
        foreach (var report in gold)
        {
            tally.Add(report, byStem.GetValueOrDefault(report.Stem) ?? new ScoredReport { Report = report.Report });
        }
        return tally.Table();
    }
}
