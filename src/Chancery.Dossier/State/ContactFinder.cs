using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>Finds the last contacts of two parties, level by level, going back in time until each is found.</summary>
internal sealed class ContactFinder(IPairBook pairs, OfficeLevels levels, TenureCheck tenures)
{
    // What is not found among so many is told as such, so that a pair that meets daily costs no more than others.
    private const int MostLooked = 256;
    private const int LongestMonth = 31;

    private readonly ContactRank _rank = new(levels);

    private static readonly ContactLevel[] Asked = [ContactLevel.Leader, ContactLevel.Minister, ContactLevel.Envoy];

    /// <summary>The contacts: one a level, and the last one of a lower or no known level where it is later than all of them.</summary>
    public IEnumerable<LastContact> Find(string one, string other, DateOnly start, DateOnly day)
    {
        var filter = new PairFilter(one, other, day) { From = start, To = day };
        var found = new Dictionary<ContactLevel, ReportedEntry<CodedEvent>>();
        var looked = 0;
        foreach (var contact in pairs.Events(EventType.Consult, EventStatus.Held, filter with { RankedOnly = true }).Take(MostLooked))
        {
            looked++;
            if (_rank.Of(contact.Entry, one, other) is { } level && Asked.Contains(level) && IsPossible(contact.Entry, one, other) && found.TryAdd(level, contact) && found.Count == Asked.Length)
            {
                break;
            }
        }
        var latest = pairs.Events(EventType.Consult, EventStatus.Held, filter).FirstOrDefault();
        var gap = latest is null ? ContactGap.NoContact : looked < MostLooked ? ContactGap.OtherLevels : ContactGap.NotAmongLatest;
        if (latest is not null && IsDated(latest.Entry) && IsPossible(latest.Entry, one, other) && found.Values.All(c => FirstDay(c) < FirstDay(latest)))
        {
            yield return Line(one, other, _rank.Of(latest.Entry, one, other), latest, day);
        }
        foreach (var level in Asked)
        {
            yield return found.TryGetValue(level, out var contact)
                ? Line(one, other, level, contact, day)
                : new LastContact(one, other, level, null, null, gap);
        }
    }

    // Of a contact that is dated to a year or to several, nobody can say that it is the last.
    private static bool IsDated(CodedEvent contact) => contact.Date is { First: { } first, Last: { } last } && last.DayNumber - first.DayNumber <= LongestMonth;

    // Of a side that leads, whoever is named has to have led on that day.
    private bool IsPossible(CodedEvent contact, string one, string other) => new[] { one, other }.All(party =>
        _rank.Of(contact, party) != ContactLevel.Leader || ContactRank.Own(contact, party).Where(s => s.Name is not null && levels.Of(s.Office) is null or ContactLevel.Leader) is var named
            && (!named.Any() || named.Any(s => tenures.Allows(s, ContactLevel.Leader, contact.Date!.Value))));

    private static LastContact Line(string one, string other, ContactLevel? level, ReportedEntry<CodedEvent> contact, DateOnly day) =>
        new(one, other, level, contact, DayCount.Between(contact.Entry.Date!.Value, day), null);

    private static DateOnly? FirstDay(ReportedEntry<CodedEvent> contact) => contact.Entry.Date?.First ?? contact.Entry.Date?.Last;
}
