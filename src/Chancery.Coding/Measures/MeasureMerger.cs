using Chancery.Model;

namespace Chancery.Coding.Measures;

/// <summary>Joins the measures of a report that are one measure told several times, keeping what each telling adds.</summary>
internal static class MeasureMerger
{
    // More distinct measures of one kind and act no report has; keeps long lists linear.
    private const int MostAlike = 64;

    /// <summary>The distinct measures, in the order of their first telling.</summary>
    public static IReadOnlyList<CodedMeasure> Merge(List<CodedMeasure> measures)
    {
        var merged = new List<CodedMeasure>();
        var alike = new Dictionary<(MeasureAct, MeasureAct?, string, MeasureStatus), List<int>>();
        foreach (var measure in measures)
        {
            var key = (measure.Act, measure.Asked, measure.Kind, measure.Status);
            if (!alike.TryGetValue(key, out var bucket))
            {
                alike.Add(key, bucket = []);
            }
            var at = bucket.FindIndex(i => IsSame(merged[i], measure));
            if (at >= 0)
            {
                merged[bucket[at]] = Join(merged[bucket[at]], measure);
                continue;
            }
            merged.Add(measure);
            if (bucket.Count < MostAlike)
            {
                bucket.Add(merged.Count - 1);
            }
        }
        return merged;
    }

    private static bool IsSame(CodedMeasure a, CodedMeasure b) =>
        Shares(a.Senders, b.Senders) && Shares(a.Targets, b.Targets) && AreCompatible(a.Announced, b.Announced)
        && AreCompatible(a.Until, b.Until) && AreCompatible(a.Effective, b.Effective) && (a.Basis is null || b.Basis is null || a.Basis == b.Basis);

    private static bool Shares(IReadOnlyList<Side> a, IReadOnlyList<Side> b) => a.Count == 0 || b.Count == 0 || a.Any(x => b.Any(y => x.Country == y.Country));

    private static bool AreCompatible(EdtfDate? a, EdtfDate? b) => a is not { } x || b is not { } y || x.IsCompatibleWith(y);

    private static CodedMeasure Join(CodedMeasure known, CodedMeasure other) => known with
    {
        Senders = known.Senders.Count > 0 ? known.Senders : other.Senders,
        Targets = known.Targets.Count > 0 ? known.Targets : other.Targets,
        On = known.On ?? other.On,
        Basis = known.Basis ?? other.Basis,
        Announced = known.Announced ?? other.Announced,
        Effective = known.Effective ?? other.Effective,
        Until = known.Until ?? other.Until,
        Term = known.Term ?? other.Term,
        Holder = known.Holder ?? other.Holder,
        Evidence = [.. known.Evidence, .. other.Evidence],
    };
}
