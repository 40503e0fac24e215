namespace Chancery.Scoring;

/// <summary>Adds up the measures report by report.</summary>
internal sealed class ScoreTally
{
    private readonly List<ScoreRow> _totals = [];
    private readonly List<ReportScore> _reports = [];
    private readonly List<Difference> _differences = [];
    private ScoreRow? _body;
    private OfficeScore _office = new(0, 0);

    /// <summary>Scores one report against its gold record.</summary>
    public void Add(ScoredReport gold, ScoredReport predicted)
    {
        var report = gold.Stem;
        ScoreRow[] rows =
        [
            People(report, gold.People, predicted.People),
            Measure(report, "people, name only", gold.People, predicted.People, Agreement.PersonName, listed: false),
            Measure(report, "events, relaxed", gold.Events, predicted.Events, Agreement.EventRelaxed, listed: true),
            Measure(report, "events, strict", gold.Events, predicted.Events, Agreement.EventStrict, listed: false),
            Measure(report, "contacts, relaxed", Contacts(gold), Contacts(predicted), Agreement.EventRelaxed, listed: false),
            Measure(report, "contacts, strict", Contacts(gold), Contacts(predicted), Agreement.EventStrict, listed: false),
            Measure(report, "quotes", gold.Quotes, predicted.Quotes, Agreement.Quote, listed: true),
            Measure(report, "conditions", gold.Conditions, predicted.Conditions, Agreement.Condition, listed: true),
        ];
        _reports.Add(new(report, rows));
        AddRows(rows);
        AddBody(gold, predicted);
    }

    /// <summary>What has been added up so far.</summary>
    public ScoreTable Table() => new()
    {
        Rows = _body is null ? [.. _totals] : [.. _totals, _body],
        Office = _office,
        Reports = [.. _reports],
        Differences = [.. _differences],
    };

    private static List<ScoredEvent> Contacts(ScoredReport report) => [.. report.Events.Where(coded => coded.IsContact)];

    private static ScoreRow Sum(ScoreRow one, ScoreRow other) =>
        one with { Right = one.Right + other.Right, Predicted = one.Predicted + other.Predicted, Gold = one.Gold + other.Gold };

    private ScoreRow People(string report, IReadOnlyList<ScoredPerson> gold, IReadOnlyList<ScoredPerson> predicted)
    {
        const string name = "people";
        var pairs = Matching.Pair(gold, predicted, Agreement.Person);
        foreach (var (i, j) in pairs)
        {
            if (!string.IsNullOrEmpty(gold[i].Office))
            {
                var right = Agreement.Office(gold[i].Office, predicted[j].Office) ? 1 : 0;
                _office = new(_office.Right + right, _office.Of + 1);
            }
        }
        List(report, name, gold, predicted, pairs);
        return new(name, pairs.Count, predicted.Count, gold.Count);
    }

    private ScoreRow Measure<T>(
        string report, string name, IReadOnlyList<T> gold, IReadOnlyList<T> predicted, Func<T, T, double> score, bool listed)
        where T : IScoredEntry
    {
        var pairs = Matching.Pair(gold, predicted, score);
        if (listed)
        {
            List(report, name, gold, predicted, pairs);
        }
        return new(name, pairs.Count, predicted.Count, gold.Count);
    }

    private void List<T>(string report, string name, IReadOnlyList<T> gold, IReadOnlyList<T> predicted, IReadOnlyList<(int Gold, int Predicted)> pairs)
        where T : IScoredEntry
    {
        var found = pairs.Select(pair => pair.Gold).ToHashSet();
        var used = pairs.Select(pair => pair.Predicted).ToHashSet();
        _differences.AddRange(gold.Where((_, i) => !found.Contains(i)).Select(entry => new Difference(DifferenceKind.Missed, report, name, entry.Source)));
        _differences.AddRange(predicted.Where((_, j) => !used.Contains(j)).Select(entry => new Difference(DifferenceKind.Extra, report, name, entry.Source)));
    }

    private void AddRows(ScoreRow[] rows)
    {
        if (_totals.Count == 0)
        {
            _totals.AddRange(rows);
            return;
        }
        for (var i = 0; i < rows.Length; i++)
        {
            _totals[i] = Sum(_totals[i], rows[i]);
        }
    }

    private void AddBody(ScoredReport gold, ScoredReport predicted)
    {
        if (string.IsNullOrEmpty(gold.Body))
        {
            return;
        }
        var (wanted, given) = (ScoreText.Count(gold.Body), ScoreText.Count(predicted.Body));
        var row = new ScoreRow("body words", wanted.Shared(given), given.Total, wanted.Total);
        _body = _body is null ? row : Sum(_body, row);
    }
}
