using System.Collections.Immutable;

namespace Chancery.Reading.Times;

/// <summary>
/// The years that a report writes out, against those that it leaves open: what it tells as past with its year lies before it,
/// what it announces lies at most a year ahead of it.
/// </summary>
internal sealed class ToldYears
{
    private readonly YearReason? _past;
    private readonly YearReason? _ahead;

    private ToldYears(YearReason? past, YearReason? ahead)
    {
        _past = past;
        _ahead = ahead;
    }

    /// <summary>Reads the years of a report.</summary>
    /// <param name="text">The report.</param>
    /// <param name="times">Its expressions of time.</param>
    /// <param name="month">The month of the first date that it leaves open, null when it gives none.</param>
    /// <param name="latest">The last year that can be meant.</param>
    public static ToldYears Of(LabelledText text, ImmutableArray<TimeExpression> times, int? month, int latest)
    {
        (int Year, TimeExpression Time)? past = null;
        (int Year, TimeExpression Time)? ahead = null;
        var sentence = 0;
        foreach (var time in times)
        {
            while (sentence < text.Sentences.Length && text.Sentences[sentence].End <= time.FirstToken)
            {
                sentence++;
            }
            // Furniture does not count: a pointer to another report may be of any year.
            if (sentence == text.Sentences.Length || time.FirstToken < text.Sentences[sentence].First
                || time.Value is not { IsYearOpen: false } value || (value.Year ?? value.Last?.Year) is not { } year || year > latest)
            {
                continue;
            }
            // Only a date with its month is near enough to be an announcement; "đến năm 2030" is any year's aim.
            if (time.IsAhead && value.Month is not null)
            {
                ahead = ahead is { } first && first.Year <= year ? ahead : (year, time);
            }
            else if (!time.IsAhead)
            {
                // "hồi tháng 10/2024" in a report of May is said in 2025 at the earliest.
                var least = time.IsBehind && (value.Month ?? value.First?.Month) is { } told && month is { } own && own < told ? year + 1 : year;
                past = past is { } last && last.Year >= least ? past : (least, time);
            }
        }
        return new ToldYears(
            past is { } p ? Reason(text, YearReasonKind.Told, p.Time, p.Year, latest) : null,
            ahead is { } a ? Reason(text, YearReasonKind.Ahead, a.Time, a.Year - 1, a.Year) : null);
    }

    /// <summary>Takes out the years that do not fit, unless none would be left, and adds why.</summary>
    public void Narrow(List<int> years, List<YearReason> reasons)
    {
        foreach (var reason in new[] { _past, _ahead })
        {
            if (reason is not null && years.Exists(reason.Years.Contains))
            {
                years.RemoveAll(y => !reason.Years.Contains(y));
                reasons.Add(reason);
            }
        }
    }

    private static YearReason Reason(LabelledText text, YearReasonKind kind, TimeExpression time, int first, int last) =>
        new(kind, text.Slice(time.FirstToken, time.EndToken), Enumerable.Range(first, Math.Max(1, last - first + 1)).ToHashSet());
}
