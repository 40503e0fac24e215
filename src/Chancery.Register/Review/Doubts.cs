using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Review;

/// <summary>Tells what is unsure of an entry by what it says itself.</summary>
internal static class Doubts
{
    /// <summary>Why a person should look at the entries of a kind, by their places.</summary>
    public static IReadOnlyList<IReadOnlyList<ReviewReason>> Of(string kind, CodedReport coded) => kind switch
    {
        EntryKind.Event => [.. coded.Events.Select(e => Of(e))],
        EntryKind.Quote => [.. coded.Quotes.Select(q => Some((q.Country is null, ReviewReason.SpeakerUnresolved)))],
        EntryKind.Condition => [.. coded.Conditions.Select(c => Some((c.Holder is null, ReviewReason.HolderUnnamed)))],
        EntryKind.Statement => [.. coded.Statements.Select(s => Some(
            (IsOpen(s.Date), ReviewReason.YearOpen),
            (IsLikeliest(s.Date, s.DateReasons), ReviewReason.YearLikeliest),
            (s.Speaker.Country is null, ReviewReason.SpeakerUnresolved),
            (s.Status == EventStatus.Possible, ReviewReason.Possible)))],
        EntryKind.Appointment => [.. coded.Appointments.Select(a => Some(
            (IsOpen(a.Date), ReviewReason.YearOpen),
            (IsLikeliest(a.Date, a.DateReasons), ReviewReason.YearLikeliest),
            (a.Country is null, ReviewReason.SideUnresolved),
            (a.Status == EventStatus.Possible, ReviewReason.Possible)))],
        EntryKind.Measure => [.. coded.Measures.Select(m => Some(
            (IsOpen(m.Announced), ReviewReason.YearOpen),
            (m.Senders.Concat(m.Targets).Any(s => s.Country is null), ReviewReason.SideUnresolved),
            (m.Senders.Count == 0, ReviewReason.SideMissing),
            (m.Status == MeasureStatus.Possible, ReviewReason.Possible)))],
        _ => [],
    };

    /// <summary>The states and bodies that the entries of a kind tell of, by their places.</summary>
    public static IReadOnlyList<IEnumerable<string?>> States(string kind, CodedReport coded) => kind switch
    {
        EntryKind.Event => [.. coded.Events.Select(e => e.Actors.Concat(e.Recipients).Select(s => s.Country))],
        EntryKind.Quote => [.. coded.Quotes.Select(q => new[] { q.Country, q.To, q.About })],
        EntryKind.Condition => [.. coded.Conditions.Select(c => new[] { c.Party, c.Requires.Party })],
        EntryKind.Statement => [.. coded.Statements.Select(s => new[] { s.Speaker.Country, s.Addressee?.Country })],
        EntryKind.Appointment => [.. coded.Appointments.Select(a => new[] { a.Country, a.By?.Country })],
        EntryKind.Measure => [.. coded.Measures.Select(m => m.Senders.Concat(m.Targets).Select(s => s.Country))],
        _ => [],
    };

    private static List<ReviewReason> Of(CodedEvent coded)
    {
        var sides = coded.Actors.Concat(coded.Recipients).ToList();
        return Some(
            (IsOpen(coded.Date), ReviewReason.YearOpen),
            (IsLikeliest(coded.Date, coded.DateReasons), ReviewReason.YearLikeliest),
            (sides.Exists(s => s.Country is null), ReviewReason.SideUnresolved),
            (coded.Type == EventType.Consult ? sides.Count < 2 : coded.Actors.Count == 0, ReviewReason.SideMissing),
            (coded.Status == EventStatus.Possible, ReviewReason.Possible),
            (IsEncounter(coded) && coded.Place is null, ReviewReason.PlaceMissing));
    }

    private static bool IsEncounter(CodedEvent coded) => coded is { Type: EventType.Consult, Status: EventStatus.Held }
        && coded.Mode is EventMode.Meeting or EventMode.Summit or EventMode.Talks or EventMode.Visit;

    private static bool IsOpen(EdtfDate? date) => date is { IsYearOpen: true };

    private static bool IsLikeliest(EdtfDate? date, IReadOnlyList<DateReason> reasons) =>
        date is { IsYearOpen: false } known && (reasons.Count > 0 || known.IsUncertain || known.Precision == EdtfPrecision.OneOf);

    private static List<ReviewReason> Some(params (bool Is, ReviewReason Reason)[] reasons) => [.. reasons.Where(r => r.Is).Select(r => r.Reason)];
}
