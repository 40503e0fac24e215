using System.Globalization;
using Chancery.Register;

namespace Chancery.Web.Queries;

/// <summary>Behind which event a page goes on: "2021-07-06.5f0c…". Programs take it as it is.</summary>
/// <param name="Day">The first day of the event; null where it has none.</param>
/// <param name="Event">Its id.</param>
internal sealed record EventCursor(DateOnly? Day, string Event)
{
    private const char Separator = '.';
    private const string Format = "yyyy-MM-dd";
    private const string NoDay = "none";
    private const int LongestId = 80;

    /// <summary>Behind an event.</summary>
    public static EventCursor Of(MergedEvent merged) => new(merged.Event.Date?.First ?? merged.Event.Date?.Last, merged.Id);

    /// <summary>Reads it from an address; null where there is none, or it is none and that was noted.</summary>
    public static EventCursor? Read(QueryValues values, string name)
    {
        if (values.Text(name) is not { } text)
        {
            return null;
        }
        var cut = text.IndexOf(Separator, StringComparison.Ordinal);
        var (head, id) = cut < 0 ? ("", "") : (text[..cut], text[(cut + 1)..]);
        var isDay = DateOnly.TryParseExact(head, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        return id.Length is > 0 and <= LongestId && (isDay || head == NoDay)
            ? new EventCursor(isDay ? day : null, id)
            : values.Refuse<EventCursor>(name, text, "next");
    }

    /// <inheritdoc/>
    public override string ToString() => (Day?.ToString(Format, CultureInfo.InvariantCulture) ?? NoDay) + Separator + Event;
}
