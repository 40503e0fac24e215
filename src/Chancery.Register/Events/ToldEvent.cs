using Chancery.Model;
using Chancery.Register.Recoding;
using Chancery.Register.Review;

namespace Chancery.Register.Events;

/// <summary>An event as one report tells it, with what it is compared by.</summary>
/// <param name="Entry">The number of its entry.</param>
/// <param name="Wire">The group of copies that the report belongs to; of its own where it has none.</param>
/// <param name="Ordinal">Its place among the report's events.</param>
/// <param name="Event">The event.</param>
/// <param name="Report">The report.</param>
internal sealed record ToldEvent(long Entry, long Wire, int Ordinal, CodedEvent Event, ReportKey Report)
{
    private const int LongestInterval = 10;

    /// <summary>What names the entry: what it had when somebody first decided on it, else a number of what it says.</summary>
    public string Id => FixedId ?? EventId.Of(this);

    /// <summary>The id that it keeps since somebody decided on it; null where nobody did.</summary>
    public string? FixedId { get; init; }

    /// <summary>What it has to share with others to be one with them; null where it stands alone.</summary>
    public string? Block { get; } = EventBlock.Of(Event);

    /// <summary>The day on which its report came out, or else was first read.</summary>
    public required DateOnly Reported { get; init; }

    /// <summary>Who stands behind the entry.</summary>
    public EntryOrigin Origin { get; init; }

    /// <summary>The decision on the entry that stands.</summary>
    public long? Decision { get; init; }

    /// <summary>Since when the entry has been there; null where that was not asked for.</summary>
    public SeenSpan? Seen { get; init; }

    /// <summary>Who is named.</summary>
    public SideNames Names { get; } = SideNames.Of(Event);

    /// <summary>The day, where the report tells one.</summary>
    public DateOnly? Day => Event.Date is { Precision: EdtfPrecision.Day, First: { } first } date && first == date.Last ? first : null;

    /// <summary>True where it tells a month, or some days of which any may be the one.</summary>
    public bool IsCoarse => Event.Date switch
    {
        { Precision: EdtfPrecision.Month, First: not null } => true,
        { Precision: EdtfPrecision.Interval, First: { } first, Last: { } last } => last.DayNumber - first.DayNumber <= LongestInterval,
        _ => false,
    };

    /// <summary>The order that depends on nothing but what the reports say.</summary>
    public static Comparer<ToldEvent> Order { get; } = Comparer<ToldEvent>.Create((a, b) =>
    {
        var order = (a.Report.Published ?? DateOnly.MaxValue).CompareTo(b.Report.Published ?? DateOnly.MaxValue);
        order = order != 0 ? order : string.CompareOrdinal(a.Report.Hash, b.Report.Hash);
        return order != 0 ? order : a.Ordinal.CompareTo(b.Ordinal);
    });
}
