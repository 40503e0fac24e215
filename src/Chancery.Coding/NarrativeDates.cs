using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>
/// Dates the acts of speech and contacts that a report leaves undated. A report tells one occasion after another: what somebody
/// says or whom he meets without a new date belongs to the day last named for that same person; the rest to the day, else the
/// month, that the report is about. Deeds count only where the report opens with them: further on it names old ones in passing.
/// </summary>
internal static class NarrativeDates
{
    // Further on the report has turned to another occasion.
    private const int Reach = 8;

    // Title, lead and the paragraph behind it.
    private const int LastOpening = 4;

    /// <summary>Fills the dates of <paramref name="events"/>, which are in the order of their telling.</summary>
    public static void Fill(List<DraftEvent> events, Reading.Reading reading)
    {
        var month = reading.Text.Article.Published is { } published ? EdtfDate.Of(published.Year, published.Month) : Lead(reading);
        var day = ReportDay.Of(reading, month);
        var last = new Dictionary<object, (EdtfDate Date, int Sentence)>();
        var occasions = Occasions(reading);
        var next = 0;
        foreach (var draft in events)
        {
            for (; next < occasions.Count && occasions[next].Sentence <= draft.Sentence; next++)
            {
                last[occasions[next].Person] = (occasions[next].Date, occasions[next].Sentence);
            }
            if (draft.Date is { } own)
            {
                Remember(last, draft, own);
            }
            else if (draft is { Status: EventStatus.Held, IsHabitual: false } && (draft.IsContact || Setting.IsSpeechAct(draft.Frame) || draft.Sentence <= LastOpening))
            {
                draft.Date = draft.IsDayUntold ? month : OfSpeaker(last, draft) ?? OfSides(last, draft, month) ?? day.For(isSpeech: !draft.IsContact && Setting.IsSpeechAct(draft.Frame), draft.Sentence) ?? month;
                if (draft.Date is { } inferred)
                {
                    // Whoever took part in a contact of that day spoke on that day too.
                    Remember(last, draft, inferred);
                }
            }
        }
    }

    // Without a day of publication the report is about the month of the first day that its opening names without a year; a full
    // date there is one that the report looks back to. Days ahead and days named later on count where the opening names none.
    private static EdtfDate? Lead(Reading.Reading reading)
    {
        EdtfDate? full = null;
        EdtfDate? ahead = null;
        EdtfDate? later = null;
        foreach (var time in reading.Times)
        {
            if (time.Value is not { } date || !ReportDay.IsDay(date) || reading.SentenceOf(time.FirstToken) is not (>= 0 and var sentence))
            {
                continue;
            }
            var isOwn = date.IsYearOpen || time.Anchor == Reading.Times.TimeAnchor.Story;
            if (sentence > LastOpening)
            {
                later = isOwn && !time.IsAhead && date.Precision == EdtfPrecision.Day ? date.ToMonth() : later;
            }
            else if (time.IsAhead)
            {
                ahead ??= date.ToMonth();
            }
            else if (isOwn)
            {
                return date.ToMonth();
            }
            else
            {
                full ??= date.ToMonth();
            }
        }
        return full ?? later ?? ahead;
    }

    // "Sáng 9/2, Đặc phái viên Biegun nhận định ...": who speaks on a day opens an occasion, whether the words are coded or not.
    private static List<(Person Person, EdtfDate Date, int Sentence)> Occasions(Reading.Reading reading)
    {
        var found = new List<(Person, EdtfDate, int)>();
        foreach (var time in reading.Times)
        {
            if (time.IsAhead || time.Value is not { } date || !ReportDay.IsDay(date) || reading.SentenceOf(time.FirstToken) is not (>= 0 and var sentence))
            {
                continue;
            }
            var (first, end) = reading.MentionsIn(sentence);
            for (var i = first; i < end; i++)
            {
                if (reading.Mentions[i].Kind == MentionKind.Person && reading.Actors[i] is [{ Person: { } person }] && IsSpeaking(reading.Text, reading.Mentions[i].End, time))
                {
                    found.Add((person, date, sentence));
                    break;
                }
            }
        }
        return found;
    }

    // Right behind the person, a time and words of aspect between at most, stands a verb of speech, and the time is not of what is said.
    private static bool IsSpeaking(LabelledText text, int at, Reading.Times.TimeExpression time)
    {
        var i = time.FirstToken == at ? time.EndToken : at;
        while (i < text.Tokens.Length && text.GrammarAt(i) is { Word.Kind: GrammarKind.Past or GrammarKind.Filler } word)
        {
            i = word.End;
        }
        return text.GrammarAt(i) is { Word.Kind: GrammarKind.Saying } saying && (time.FirstToken <= i || time.FirstToken == saying.End);
    }

    private static void Remember(Dictionary<object, (EdtfDate Date, int Sentence)> last, DraftEvent draft, EdtfDate date)
    {
        if (!ReportDay.IsDay(date) || draft.Status != EventStatus.Held)
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
        if (draft.IsContact)
        {
            last[Sides(draft)] = (date, draft.Sentence);
        }
    }

    // "Hai bên nhất trí ...": what two sides do together they did when they met.
    private static EdtfDate? OfSides(Dictionary<object, (EdtfDate Date, int Sentence)> last, DraftEvent draft, EdtfDate? month) =>
        draft.Actors.Select(a => a.Country).Distinct(StringComparer.Ordinal).Count() > 1 && last.TryGetValue(Sides(draft), out var known) && draft.Sentence - known.Sentence <= Reach
        && month is { } here && known.Date.IsCompatibleWith(here) ? known.Date : null;

    private static string Sides(DraftEvent draft) => string.Join(',', draft.Countries().Order(StringComparer.Ordinal));

    private static EdtfDate? OfSpeaker(Dictionary<object, (EdtfDate Date, int Sentence)> last, DraftEvent draft)
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
