using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Joins the events of a report that are one event told several times, keeping what each telling adds.</summary>
internal static class EventMerger
{
    // More distinct events of one kind between the same sides no report has.
    private const int MostAlike = 64;

    // In sentences.
    private const int Nearby = 2;

    /// <summary>The distinct events, in the order of their first telling.</summary>
    public static List<DraftEvent> Merge(IEnumerable<DraftEvent> drafts)
    {
        var events = new List<DraftEvent>();
        var alike = new Dictionary<string, List<DraftEvent>>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            var key = Key(draft);
            if (!alike.TryGetValue(key, out var bucket))
            {
                alike.Add(key, bucket = []);
            }
            if (bucket.Find(e => IsSame(e, draft)) is { } known)
            {
                Join(known, draft);
                continue;
            }
            events.Add(draft);
            if (bucket.Count < MostAlike)
            {
                bucket.Add(draft);
            }
        }
        return events;
    }

    // What two tellings of one event always share: its type and, for a contact, all its sides, for an act, its actors.
    private static string Key(DraftEvent draft) =>
        draft.Type + ":" + string.Join(',', (draft.IsContact ? draft.Countries() : Set(draft.Actors)).Order(StringComparer.Ordinal));

    private static bool IsSame(DraftEvent a, DraftEvent b)
    {
        if (a.Type != b.Type || !AreCompatible(a.Date, b.Date))
        {
            return false;
        }
        return a.IsContact ? IsSameContact(a, b) : IsSameAct(a, b);
    }

    private static bool IsSameContact(DraftEvent a, DraftEvent b)
    {
        if ((a.Mode == EventMode.Visit) != (b.Mode == EventMode.Visit) || Family(a.Mode) != Family(b.Mode) || !a.Countries().SetEquals(b.Countries()))
        {
            return false;
        }
        if (a.Mode != b.Mode && a.Mode == EventMode.Talks != (b.Mode == EventMode.Talks) && a.Place is { } here && b.Place is { } there && here != there)
        {
            // Talks in one city and a summit in another.
            return false;
        }
        if (a.Mode != b.Mode && (IsApartFromTalks(a, b) || IsApartFromTalks(b, a)))
        {
            return false;
        }
        if (a.Status != b.Status && (a.Date is null || b.Date is null))
        {
            return false;
        }
        return !HaveOthers(a.Actors, b.Actors) && !AreOtherInRow(a, b);
    }

    // "cuộc gặp đầu tiên tại Singapore và cuộc gặp thứ hai tại Hà Nội".
    private static bool AreOtherInRow(DraftEvent a, DraftEvent b) =>
        a.Claims.Exists(x => b.Claims.Exists(y => x.Ordinal != y.Ordinal && IsOfAll(x) && IsOfAll(y)));

    private static bool IsOfAll(EventClaim claim) => claim is { Since: null, Within: null, Limit: null };

    // What a leader does in person is not the talks that go on between the states.
    private static bool IsApartFromTalks(DraftEvent a, DraftEvent talks) =>
        talks.Mode == EventMode.Talks && talks.Actors.TrueForAll(actor => actor.Person is null) && a.Actors.Exists(actor => ContactRank.IsLeader(actor.Person));

    // Two people of one state are two actors, and so are a person and a ministry.
    private static bool HaveOthers(List<Actor> a, List<Actor> b) =>
        a.Exists(x => b.Exists(y => x.Country == y.Country && AreOthers(x, y)));

    private static bool AreOthers(Actor x, Actor y) => (x.Person, y.Person) switch
    {
        ({ } a, { } b) => !ReferenceEquals(a, b),
        ({ }, null) => y.Organ is not null,
        (null, { }) => x.Organ is not null,
        _ => false,
    };

    // A report calls one meeting now a meeting, now talks, now a summit.
    private static string Family(EventMode mode) => mode is EventMode.Meeting or EventMode.Summit or EventMode.Talks ? "meeting" : mode.ToString();

    private static bool IsSameAct(DraftEvent a, DraftEvent b)
    {
        if (a.Mode != b.Mode || !Set(a.Actors).SetEquals(Set(b.Actors)) || HaveOthers(a.Actors, b.Actors))
        {
            return false;
        }
        var (x, y) = (Set(a.Recipients), Set(b.Recipients));
        // Without a recipient it is the same act only where the report is still at it.
        return x.Overlaps(y) || ((x.Count == 0 || y.Count == 0) && (x.Count == y.Count || b.Sentence - a.Sentence <= Nearby || IsOneCritic(a, b)));
    }

    // Whom one person finds fault with in a report is told once and then left out.
    private static bool IsOneCritic(DraftEvent a, DraftEvent b) =>
        a.Type == EventType.Accuse && a.Actors.Exists(x => x.Person is not null && b.Actors.Exists(y => ReferenceEquals(x.Person, y.Person)));

    private static HashSet<string> Set(List<Actor> actors) => [.. actors.Select(a => a.Country).OfType<string>()];

    private static bool AreCompatible(EdtfDate? a, EdtfDate? b) => a is not { } x || b is not { } y || x.IsCompatibleWith(y);

    private static void Join(DraftEvent known, DraftEvent other)
    {
        Fill(known.Actors, other.Actors);
        Fill(known.Recipients, other.Recipients);
        if (known.Date is null || (other.Date is { } date && Precision(date) > Precision(known.Date.Value)))
        {
            known.Date = other.Date;
        }
        known.Place ??= other.Place;
        known.PlaceState ??= other.PlaceState;
        if (other.Mode == EventMode.Summit && known.Mode == EventMode.Meeting)
        {
            known.Mode = EventMode.Summit;
        }
        known.Evidence.AddRange(other.Evidence);
        // Who came and who was visited: a visit the other way is another row.
        if (other.Mode != EventMode.Visit || Set(known.Actors).Overlaps(Set(other.Actors)))
        {
            known.Claims.AddRange(other.Claims.Where(c => !known.Claims.Exists(k => k.Ordinal == c.Ordinal && k.Since == c.Since && k.Within == c.Within)));
        }
    }

    private static int Precision(EdtfDate date) => date.ToString().Length;

    private static void Fill(List<Actor> known, List<Actor> others)
    {
        foreach (var other in others)
        {
            var at = known.FindIndex(a => a.Country == other.Country);
            if (at >= 0 && known[at].Person is null && other.Person is not null)
            {
                known[at] = other;
            }
            else if (at < 0 && known.Count == 0)
            {
                known.Add(other);
            }
        }
    }
}
