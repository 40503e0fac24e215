using Chancery.Model;
using Chancery.Register;

namespace Chancery.Pictures.Events;

/// <summary>Who meets whom: the states and bodies of contacts, and which two of them meet how often.</summary>
/// <param name="Nodes">Their codes, those with most contacts first.</param>
/// <param name="Edges">The pairs, those with most contacts first.</param>
/// <param name="OneSided">How many contacts tell no two sides by a code.</param>
internal sealed record ContactNetwork(IReadOnlyList<string> Nodes, IReadOnlyList<NetworkEdge> Edges, int OneSided)
{
    /// <summary>Gathers it.</summary>
    /// <param name="events">The contacts of a period.</param>
    /// <param name="before">Those of the period before.</param>
    public static ContactNetwork Of(IReadOnlyList<MergedEvent> events, IReadOnlyList<MergedEvent> before)
    {
        var now = events.SelectMany(e => Pairs(e.Event).Select(p => (Pair: p, Event: e))).ToLookup(p => p.Pair, p => p.Event);
        var then = before.Where(e => e.Event.Status == EventStatus.Held).SelectMany(e => Pairs(e.Event).Select(p => (Pair: p, Event: e))).ToLookup(p => p.Pair, p => p.Event);
        var edges = now.Concat(then).Select(g => g.Key).Distinct()
            .Select(p => new NetworkEdge(p.One, p.Other, [.. now[p]], [.. then[p]]))
            .OrderByDescending(e => e.Held).ThenByDescending(e => e.Contacts.Count).ThenByDescending(e => e.Before).ThenBy(e => e.One, StringComparer.Ordinal).ThenBy(e => e.Other, StringComparer.Ordinal)
            .ToList();
        var nodes = edges.SelectMany(e => new[] { (Code: e.One, e), (Code: e.Other, e) }).GroupBy(n => n.Code, n => n.e)
            .OrderByDescending(g => g.Sum(e => e.Held)).ThenByDescending(g => g.Sum(e => e.Contacts.Count)).ThenByDescending(g => g.Sum(e => e.Before)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key);
        return new ContactNetwork([.. nodes], edges, events.Count(e => !Pairs(e.Event).Any()));
    }

    private static IEnumerable<(string One, string Other)> Pairs(CodedEvent contact)
    {
        var codes = contact.Actors.Concat(contact.Recipients).Select(s => s.Country).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        return codes.SelectMany((one, i) => codes.Skip(i + 1).Select(other => (one, other)));
    }
}
