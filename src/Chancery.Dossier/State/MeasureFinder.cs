using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>Finds the measures of a party against another that are in force.</summary>
internal sealed class MeasureFinder(IPairBook pairs, TopicFinder topics, SearchLimit limit)
{
    private const int Most = 96;

    /// <summary>The measures, one a kind of instrument, in no particular order.</summary>
    public IEnumerable<StandingMeasure> Find(string from, string against, DossierDefinition dossier, DateOnly day)
    {
        var filter = new PairFilter(from, against, day) { From = dossier.Start, To = day };
        var told = limit.Take(pairs.Measures(filter), Most, StateSection.Measures, filter)
            // What is only planned, threatened or asked for changes nothing.
            .Where(m => m.Entry is { Status: MeasureStatus.Held, Act: not MeasureAct.Ask })
            .Select(m => (Measure: m, Topics: topics.Find(m.Entry.Evidence, from, against)))
            .Where(m => m.Topics.Count > 0)
            .ToList();
        foreach (var same in told.GroupBy(m => m.Measure.Entry.Kind, StringComparer.Ordinal))
        {
            var (latest, named) = same.OrderByDescending(m => DayOf(m.Measure)).First();
            if (latest.Entry.Act is not (MeasureAct.Lift or MeasureAct.Expire))
            {
                yield return new StandingMeasure(
                    from,
                    against,
                    same.Key,
                    latest,
                    same.Min(m => m.Measure.Reported),
                    same.Select(m => m.Measure.Report.Hash).Distinct(StringComparer.Ordinal).Count(),
                    named,
                    latest.Entry.Until?.Last < day);
            }
        }
    }

    // A report may tell today of what was imposed long ago; what is done later counts.
    private static DateOnly DayOf(ReportedEntry<CodedMeasure> measure) =>
        (measure.Entry.Announced ?? measure.Entry.Effective)?.First is { } day && day < measure.Reported ? day : measure.Reported;
}
