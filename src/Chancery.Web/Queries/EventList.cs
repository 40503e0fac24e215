using Chancery.Register;

namespace Chancery.Web.Queries;

/// <summary>A page of events.</summary>
/// <param name="Events">The events, in the order of a timeline.</param>
/// <param name="Next">Where the next page begins; null where there is none.</param>
/// <param name="Undated">How many entries the range of days drops because nobody knows their year.</param>
/// <param name="Searched">How many events were looked through, where not all were because so few of them fit; else null.</param>
internal sealed record EventList(IReadOnlyList<MergedEvent> Events, EventCursor? Next, int Undated, int? Searched)
{
    // What the register cannot be asked is looked for event by event: so far and no further.
    private const int MostSearched = 4_000;

    /// <summary>Reads a page.</summary>
    public static EventList Read(IRegister register, EventQuery query)
    {
        var isBounded = query.From is not null || query.To is not null;
        var undated = query.UndatedOnly || !isBounded ? 0 : register.CountUndated(query.Filter(null));
        var (found, searched) = query.UndatedOnly || query.After is { Day: null }
            ? ([], null)
            // What lies before a cursor's day need not be read again; and those without a year come in their turn.
            : Search(register, query with { From = query.After?.Day is { } day && !(query.From > day) ? day : query.From ?? DateOnly.MinValue }, query.After);
        if (found.Count <= query.Limit && searched is null && (query.UndatedOnly || !isBounded))
        {
            var (rest, more) = Search(register, query with { UndatedOnly = true }, query.After is { Day: null } after ? after : null);
            found.AddRange(rest.Take(query.Limit + 1 - found.Count));
            searched = more;
        }
        if (found.Count > query.Limit)
        {
            return new EventList(found[..query.Limit], EventCursor.Of(found[query.Limit - 1]), undated, null);
        }
        return new EventList(found, searched is { } last ? EventCursor.Of(last) : null, undated, searched is null ? null : MostSearched);
    }

    // One more than a page of those that fit, behind the cursor; with the last that was looked at, where not all were.
    private static (List<MergedEvent> Found, MergedEvent? Searched) Search(IRegister register, EventQuery query, EventCursor? after)
    {
        for (var most = Math.Min(MostSearched, 2 * (query.Limit + 1)); ; most = Math.Min(MostSearched, 4 * most))
        {
            var read = register.Events(query.Filter(most)).ToList();
            var found = Behind(read, after).Where(query.Admits).Take(query.Limit + 1).ToList();
            if (found.Count > query.Limit || read.Count < most)
            {
                return (found, null);
            }
            if (most == MostSearched)
            {
                // Behind what was looked through last one cannot go on, if it is so far behind itself.
                return (found, after is { Day: null } && read.TrueForAll(e => e.Id != after.Event) ? null : read[^1]);
            }
        }
    }

    // A cursor whose event is there no more goes on at its day.
    private static IEnumerable<MergedEvent> Behind(List<MergedEvent> events, EventCursor? after)
    {
        if (after is null)
        {
            return events;
        }
        var at = events.FindIndex(e => e.Id == after.Event);
        return at >= 0 ? events.Skip(at + 1) : after.Day is null ? [] : events.SkipWhile(e => EventCursor.Of(e).Day < after.Day);
    }
}
