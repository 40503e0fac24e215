using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>
/// Dates the acts of speech that a report leaves undated. A report tells one occasion after another: what somebody says
/// without a new date was said on the day last named for that same person; what others say belongs to the month that the
/// report is about. Contacts and deeds are left alone: a report names old ones in passing.
/// </summary>
internal static class NarrativeDates
{
    // Further on the report has turned to another occasion.
    private const int Reach = 8;

    /// <summary>Fills the dates of <paramref name="events"/>, which are in the order of their telling.</summary>
    public static void Fill(List<DraftEvent> events, DateOnly? published)
    {
        var month = published is { } day ? EdtfDate.Of(day.Year, day.Month) : Lead(events);
        var last = new Dictionary<Person, (EdtfDate Date, int Sentence)>();
        foreach (var draft in events)
        {
            if (draft.Date is { } own)
            {
                Remember(last, draft, own);
            }
            else if (draft is { Status: EventStatus.Held, IsHabitual: false })
            {
                draft.Date = Setting.IsSpeechAct(draft.Frame) ? OfSpeaker(last, draft) ?? month : draft.IsContact ? OfSpeaker(last, draft) : null;
            }
        }
    }

    // Without a day of publication the report is about the month of the first dated thing in its opening sentences.
    private static EdtfDate? Lead(List<DraftEvent> events)
    {
        foreach (var draft in events)
        {
            if (draft is { Sentence: <= 3, Date: { Precision: EdtfPrecision.Day } date, Status: EventStatus.Held })
            {
                return EdtfDate.Of(date.Year, date.Month);
            }
        }
        return null;
    }

    private static void Remember(Dictionary<Person, (EdtfDate Date, int Sentence)> last, DraftEvent draft, EdtfDate date)
    {
        if (date.Precision != EdtfPrecision.Day || draft.Status != EventStatus.Held)
        {
            return;
        }
        foreach (var actor in draft.Actors)
        {
            if (actor.Person is { } person)
            {
                last[person] = (date, draft.Sentence);
            }
        }
    }

    private static EdtfDate? OfSpeaker(Dictionary<Person, (EdtfDate Date, int Sentence)> last, DraftEvent draft)
    {
        foreach (var actor in draft.Actors)
        {
            if (actor.Person is { } person && last.TryGetValue(person, out var known) && draft.Sentence - known.Sentence <= Reach)
            {
                return known.Date;
            }
        }
        return null;
    }
}
