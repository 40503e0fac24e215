using Chancery.Model;
using Chancery.Register.Events;

namespace Chancery.Register.Claims;

/// <summary>Whether those whose contacts a claim counts took part in an event.</summary>
internal static class ClaimedSides
{
    /// <summary>True where every side of the claim did, as most of the witnesses say that tell at all who acted for it.</summary>
    public static bool Fit(EventClaim claim, MergedEvent earlier) => claim.Sides.All(side => side switch
    {
        { Name: { } name } => MostSay(earlier, side, s => s.Name, other => NameMatch.MayBeOne(NameWords.Folded(name), NameWords.Folded(other))),
        { Office: { } office } => MostSay(earlier, side, s => s.Office, other => AreAlike(NameWords.Folded(office), NameWords.Folded(other))),
        _ => true,
    });

    private static bool MostSay(MergedEvent earlier, Side side, Func<Side, string?> value, Func<string, bool> fits)
    {
        var told = earlier.Witnesses
            .Select(w => w.Told.SelectMany(t => t.Event.Actors.Concat(t.Event.Recipients)).Where(s => s.Country == side.Country).Select(value).OfType<string>().ToList())
            .Where(w => w.Count > 0)
            .ToList();
        return told.Count > 0 && told.Count(w => w.Exists(v => fits(v))) * 2 > told.Count;
    }

    // "tổng thống Mỹ" and "tổng thống".
    private static bool AreAlike(string office, string other) =>
        office.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(office, StringComparison.Ordinal);
}
