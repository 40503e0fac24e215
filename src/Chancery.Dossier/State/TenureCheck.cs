using Chancery.Model;
using Chancery.Register.Actors;

namespace Chancery.Dossier.State;

/// <summary>
/// Asks the authority file whether somebody can have met anybody in an office on a day. A report that looks back on a contact of long ago, without
/// saying when it was, gives itself away so.
/// </summary>
internal sealed class TenureCheck(IActorBook actors, OfficeLevels levels)
{
    private readonly Dictionary<(string Name, string Country), IReadOnlyList<KnownTenure>> _known = [];

    /// <summary>False where the file knows the person and gives no office of that level for any day of the date.</summary>
    public bool Allows(Side side, ContactLevel level, EdtfDate date)
    {
        if (side is not { Name: { } name, Country: { } country })
        {
            return true;
        }
        if (!_known.TryGetValue((name, country), out var tenures))
        {
            _known.Add((name, country), tenures = actors.Tenures(name, country));
        }
        return tenures.Count == 0 || tenures.Any(t => levels.Of(t.Office) == level && Touches(t, date));
    }

    private static bool Touches(KnownTenure tenure, EdtfDate date) =>
        (tenure.From.First ?? DateOnly.MinValue) <= (date.Last ?? DateOnly.MaxValue) && (tenure.To?.Last ?? DateOnly.MaxValue) >= (date.First ?? DateOnly.MinValue);
}
