using Chancery.Model;
using Chancery.Register.Events;
using Chancery.Register.Sql;

namespace Chancery.Register.Claims;

/// <summary>Checks the claims about one event by the earlier events of its block.</summary>
internal sealed class ClaimChecker(MergedEventReader reader, MergedEvent merged)
{
    // Entries of two states in their contacts of one kind; beyond this only the latest are counted.
    private const int MostEntries = 2_000;

    // A visit of some days is told by each of them.
    private const int LongestVisit = 3;

    // Of some days that an earlier contact is told by; more are no date to count by.
    private const int LongestInterval = 10;

    private readonly DateOnly? _day = merged.Event.Date is { Precision: EdtfPrecision.Day or EdtfPrecision.Interval or EdtfPrecision.Month } date ? date.First
        // What is still to come comes behind all that had been when it was reported.
        : merged.Event.Date is null && merged.Event.Status is not EventStatus.Held ? merged.Witnesses.SelectMany(w => w.Told).Min(t => t.Report.Published) : null;

    private IReadOnlyList<MergedEvent>? _earlier;
    private bool _isCut;

    /// <summary>The claims beside what is known, in their order.</summary>
    public List<CheckedClaim> Check(IReadOnlyList<(EventClaim Claim, int Witnesses)> claims) => [.. claims.Select(c => Check(c.Claim, c.Witnesses))];

    private CheckedClaim Check(EventClaim claim, int witnesses)
    {
        if (_day is not { } day || EventBlock.Of(merged.Event) is not { } block)
        {
            return new CheckedClaim(merged.Id, claim, witnesses, ClaimVerdict.Unclear, [], null, 0, false);
        }
        _earlier ??= Earlier(block, day);
        var span = ClaimSpan.Of(claim, day);
        var like = _earlier.Where(e => IsSameWay(claim, e)).ToList();
        var (mine, others) = (Contacts(like.Where(e => ClaimedSides.Fit(claim, e))), like.Where(e => !ClaimedSides.Fit(claim, e) && IsCounted(span, e)));
        var known = mine.FindAll(e => IsCounted(span, e));
        return new CheckedClaim(merged.Id, claim, witnesses, Verdict(claim, span, known.Count), known, mine.FindLast(e => !IsCounted(span, e)), Contacts(others).Count, _isCut);
    }

    private static bool IsCounted(ClaimSpan span, MergedEvent earlier) => span.From is not { } from || earlier.Event.Date!.Value.First >= from;

    private static ClaimVerdict Verdict(EventClaim claim, ClaimSpan span, int known) => !span.IsKnown ? ClaimVerdict.Unclear
        : known == claim.Ordinal - 1 ? ClaimVerdict.Agrees
        : known > claim.Ordinal - 1 ? ClaimVerdict.More : ClaimVerdict.Fewer;

    // In the order of time; what has no day of its own is not counted, since it may be one of those that have.
    private List<MergedEvent> Earlier(string block, DateOnly day)
    {
        var earlier = reader.Before(block, day, MostEntries, out _isCut);
        return [.. earlier
            .Where(e => e.Id != merged.Id && e.Event is { Status: EventStatus.Held, Date: { } date } && IsFine(date) && date.First < day)
            .OrderBy(e => e.Event.Date!.Value)
            .ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    private static bool IsFine(EdtfDate date) => date is { First: { } first, Last: { } last } && last.DayNumber - first.DayNumber <= LongestInterval;

    // Where states alone are named, a summit counts summits; a visit those in the same direction.
    private bool IsSameWay(EventClaim claim, MergedEvent earlier)
    {
        if (merged.Event.Mode == EventMode.Visit)
        {
            return earlier.Event.Actors.Any(a => a.Country == claim.Sides[0].Country);
        }
        return merged.Event.Mode != EventMode.Summit || earlier.Event.Mode == EventMode.Summit || claim.Sides.Any(s => s.Name is not null);
    }

    // Days that follow one another are one contact; of these the one that most tell stands for it. What goes over into the event itself is none before it.
    private List<MergedEvent> Contacts(IEnumerable<MergedEvent> events)
    {
        var gap = merged.Event.Mode == EventMode.Visit ? LongestVisit : 1;
        var contacts = new List<MergedEvent>();
        DateOnly? last = null;
        foreach (var one in events)
        {
            var first = one.Event.Date!.Value.First!.Value;
            if (last is { } before && first.DayNumber - before.DayNumber <= gap)
            {
                contacts[^1] = one.Witnesses.Count > contacts[^1].Witnesses.Count ? one : contacts[^1];
            }
            else
            {
                contacts.Add(one);
            }
            last = first > last || last is null ? first : last;
        }
        if (last is { } end && _day!.Value.DayNumber - end.DayNumber <= gap)
        {
            contacts.RemoveAt(contacts.Count - 1);
        }
        return contacts;
    }
}
