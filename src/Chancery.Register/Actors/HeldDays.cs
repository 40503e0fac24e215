using System.Globalization;
using Chancery.Model;

namespace Chancery.Register.Actors;

/// <summary>The days on which a report shows somebody: its own, and those of what was held.</summary>
internal record struct HeldDays(string? First, string? Last)
{
    private const int DayLength = 10;

    /// <summary>Takes in the days of an event. Of a month or year nobody knows on which day it was: only whole days tell.</summary>
    public void Add(CodedEvent coded)
    {
        if (coded.Status != EventStatus.Held || coded.Date is not { } date)
        {
            return;
        }
        var text = date.ToString();
        var whole = text.TrimEnd('?', '~', '%');
        if (text.Length >= DayLength && IsDay(text.AsSpan(0, DayLength)))
        {
            Add(Sql.SqlRow.Written(date.First ?? date.Last), null);
        }
        if (whole.Length >= DayLength && IsDay(whole.AsSpan(whole.Length - DayLength)))
        {
            Add(null, Sql.SqlRow.Written(date.Last));
        }
    }

    /// <summary>Takes in a first and a last day.</summary>
    public void Add(string? first, string? last)
    {
        First = first is not null && (First is null || string.CompareOrdinal(first, First) < 0) ? first : First;
        Last = last is not null && string.CompareOrdinal(last, Last) > 0 ? last : Last;
    }

    private static bool IsDay(ReadOnlySpan<char> text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
