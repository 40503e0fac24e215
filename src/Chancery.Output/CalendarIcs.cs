using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chancery.Dossier.Calendar;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>
/// A calendar as iCalendar, one all-day VEVENT an entry. A date that is no certain day stays uncertain: it takes all days that it allows, is TENTATIVE, says in
/// its summary that the day is not known, and bears its EDTF form. Nothing in it depends on when it is written.
/// </summary>
public sealed class CalendarIcs(Messages messages, DateWords dates, EventWords events)
{
    // What may lie anywhere in more than a month would cover a year of the user's calendar.
    private const int LongestSpan = 31;
    private const int DaysOfWeek = 7;

    private readonly CalendarWords _words = new(messages, dates, events);

    /// <summary>Writes the calendar; how many entries it leaves out, since nobody knows their month.</summary>
    public int Write(Stream output, DossierCalendar calendar)
    {
        var ics = new IcsWriter(output);
        ics.Begin("VCALENDAR");
        ics.Raw("VERSION", "2.0");
        ics.Raw("PRODID", "-//Chancery//Chancery//EN");
        ics.Raw("CALSCALE", "GREGORIAN");
        ics.Text("X-WR-CALNAME", DossierWords.Title(messages, calendar.Dossier));
        var left = 0;
        foreach (var entry in calendar.Entries)
        {
            if (entry.Date is { First: { } first, Last: { } last } && last.DayNumber - first.DayNumber < LongestSpan)
            {
                Write(ics, entry, first, last);
            }
            else
            {
                left++;
            }
        }
        ics.End("VCALENDAR");
        return left;
    }

    private void Write(IcsWriter ics, CalendarEntry entry, DateOnly first, DateOnly last)
    {
        ics.Begin("VEVENT");
        ics.Raw("UID", Uid(entry));
        ics.Raw("DTSTAMP", Day(Told(entry)) + "T000000Z");
        ics.Raw("DTSTART;VALUE=DATE", Day(first));
        // The end is the first day behind it.
        ics.Raw("DTEND;VALUE=DATE", Day(last == DateOnly.MaxValue ? last : last.AddDays(1)));
        ics.Text("SUMMARY", Summary(entry));
        ics.Text("DESCRIPTION", Description(entry));
        ics.Raw("CATEGORIES", entry.Kind.ToString().ToUpperInvariant());
        ics.Raw("STATUS", Status(entry));
        ics.Raw("TRANSP", "TRANSPARENT");
        ics.Raw("X-CHANCERY-STATUS", CalendarCodes.Of(entry.Status).ToUpperInvariant());
        ics.Text("X-CHANCERY-EDTF", entry.Date.ToString());
        ics.End("VEVENT");
    }

    private string Summary(CalendarEntry entry)
    {
        var words = messages.Format("calendar.summary", _words.What(entry), CalendarWords.Sides(entry), _words.Status(entry));
        return IsCertain(entry.Date) ? words : messages.Format("calendar.uncertain", words, dates.Of(entry.Date));
    }

    private string Description(CalendarEntry entry) => string.Join("\n", _words.Evidence(entry));

    // A term's day is certain, whatever becomes of it.
    private static string Status(CalendarEntry entry) => entry.Status switch
    {
        CalendarStatus.Moved or CalendarStatus.Off => "CANCELLED",
        CalendarStatus.Missed when entry.Kind == CalendarKind.Meeting => "TENTATIVE",
        _ => IsCertain(entry.Date) ? "CONFIRMED" : "TENTATIVE",
    };

    private static bool IsCertain(EdtfDate date) => date is { IsUncertain: false, IsApproximate: false, Precision: EdtfPrecision.Day or EdtfPrecision.Interval } && IsDays(date);

    // "Next week" is an interval too, on some day of which something will be; nor is one of months certain.
    private static bool IsDays(EdtfDate date) => date.Precision == EdtfPrecision.Day
        || (date is { First: { } first, Last: { } last } && last.DayNumber - first.DayNumber < DaysOfWeek - 1 && date.ToString().Split('/').All(p => EdtfDate.Parse(p).Precision == EdtfPrecision.Day));

    // What names it stays the same when a later report tells what became of it.
    private static string Uid(CalendarEntry entry)
    {
        var announced = entry.Announced.Count > 0 ? entry.Announced[0] : null;
        var name = announced is not null
            ? string.Create(CultureInfo.InvariantCulture, $"{announced.Report.Hash} {Evidence.StartOf(announced.Entry.Evidence)} {string.Join(' ', entry.Parties)}")
            : $"{string.Join(' ', entry.Parties)} {entry.Measure!.Kind} {entry.Measure.Instrument?.Id ?? entry.Measure.Basis} {entry.Date} {entry.Kind}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..32] + "@chancery";
    }

    // The day of the last report that it rests on, or of the resolution.
    private static DateOnly Told(CalendarEntry entry) =>
        entry.Announced.Select(a => a.Reported).Concat(entry.Outcome is { } outcome ? [outcome.Reported] : []).Concat(entry.Step is { } step ? [step.Reported ?? step.Day] : []).Max();

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
