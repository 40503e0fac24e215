using Chancery.Model;
using Chancery.Text;

namespace Chancery.Reading.Times;

/// <summary>An expression of time in a text.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index just past its last token.</param>
/// <param name="Kind">Its TIMEX3 type.</param>
/// <param name="Value">The date or stretch of dates that it means; null where it means none (a mere length) or nothing decides it.</param>
/// <param name="Timex">Its TIMEX3 value ("2019-02-09TMO", "P3D", "2018-Q2"); lunar dates are written "lunar:MM-DD". Null where nothing decides it.</param>
/// <param name="Rule">The construction that found it.</param>
/// <param name="Anchor">From what the value was found.</param>
public sealed record TimeExpression(
    TextSpan Span,
    int FirstToken,
    int EndToken,
    TimeKind Kind,
    EdtfDate? Value,
    string? Timex,
    string Rule,
    TimeAnchor Anchor)
{
    /// <summary>The day of the week that the text gives beside the date, 1 (Monday) to 7; null when it gives none.</summary>
    public int? Weekday { get; init; }

    /// <summary>Years from the report's own to the one that the text means ("năm ngoái" is -1); null when it does not count so.</summary>
    public int? YearShift { get; init; }

    /// <summary>True when its own words or those before it put it ahead of the report ("tuần tới", "sẽ ... vào tháng 11/2017").</summary>
    public bool IsAhead { get; init; }

    /// <summary>True when the text gives the year of the same day and month elsewhere, and this expression takes it from there.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>True when its words put it behind the report ("hồi tháng 10/2024", "kể từ tháng 4-2018").</summary>
    public bool IsBehind { get; init; }
}
