using Chancery.Model;

namespace Chancery.Coding.Measures;

/// <summary>Whom measures are against whose passage names none, by the event that the same passage tells.</summary>
internal static class MeasureTargets
{
    /// <summary>
    /// The measures, each without a target with those of the event whose passage overlaps its own and which one of its senders does:
    /// "Mỹ công bố gói trừng phạt nhằm vào các hãng tàu" names companies, the report whose they are.
    /// </summary>
    public static IReadOnlyList<CodedMeasure> Fill(IReadOnlyList<CodedMeasure> measures, IReadOnlyList<CodedEvent> events) =>
        [.. measures.Select(m => m.Targets.Count > 0 || Target(m, events) is not { } targets ? m : m with { Targets = targets })];

    private static IReadOnlyList<Side>? Target(CodedMeasure measure, IReadOnlyList<CodedEvent> events) => events
        .Where(e => e.Type is EventType.Sanction or EventType.Concede && e.Recipients.Count > 0)
        .FirstOrDefault(e => e.Actors.Any(a => a.Country is not null && measure.Senders.Any(s => s.Country == a.Country)) && Overlaps(e, measure))
        ?.Recipients;

    private static bool Overlaps(CodedEvent coded, CodedMeasure measure) =>
        coded.Evidence.Any(e => measure.Evidence.Any(m => e.Span.Start < m.Span.End && m.Span.Start < e.Span.End));
}
