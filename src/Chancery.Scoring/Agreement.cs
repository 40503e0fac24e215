namespace Chancery.Scoring;

/// <summary>
/// When a predicted entry counts as a gold one. Each verb gives a score, 0 for no match; of several candidates the
/// best score wins. The rules are those of the evaluation guide, and the arithmetic is in the order of its scorer,
/// so that ties fall the same way.
/// </summary>
public static class Agreement
{
    private const double LeastSharedSides = 0.5;
    private const double LeastSharedWords = 0.6;
    private const double LeastSharedOffice = 0.5;
    private const string Held = "held";
    private const string Visit = "visit";

    /// <summary>The same name, in full or in part, and the same country.</summary>
    public static double Person(ScoredPerson gold, ScoredPerson predicted) =>
        ScoreText.SameName(gold.Name, predicted.Name) && Same(gold.Country, predicted.Country) ? 1 : 0;

    /// <summary>The same name, in full or in part.</summary>
    public static double PersonName(ScoredPerson gold, ScoredPerson predicted) =>
        ScoreText.SameName(gold.Name, predicted.Name) ? 1 : 0;

    /// <summary>True when the two titles share at least half of their words.</summary>
    public static bool Office(string? gold, string? predicted)
    {
        var (wanted, given) = (ScoreText.Words(gold).ToHashSet(StringComparer.Ordinal), ScoreText.Words(predicted).ToHashSet(StringComparer.Ordinal));
        var shared = wanted.Count(given.Contains);
        return shared > 0 && 2.0 * shared / (wanted.Count + given.Count) >= LeastSharedOffice;
    }

    /// <summary>The same type, at least half of the countries shared (a directed act: an actor too), and dates that go together.</summary>
    public static double EventRelaxed(ScoredEvent gold, ScoredEvent predicted)
    {
        if (!Same(gold.Type, predicted.Type))
        {
            return 0;
        }
        var shared = SharedSides(gold, predicted);
        if (shared < LeastSharedSides
            || (!gold.IsContact && !Countries(gold.Actors).Overlaps(Countries(predicted.Actors)))
            || !DateRange.Compatible(gold.Date, predicted.Date))
        {
            return 0;
        }
        double bonus = (SameMode(gold, predicted) ? 1 : 0) + (Same(gold.Status, predicted.Status) ? 1 : 0);
        bonus += SharedNames(gold, predicted);
        return 1 + shared + bonus;
    }

    /// <summary>Relaxed, and the same mode and status, the same sides on the same ends, every gold name found, and a date as fine.</summary>
    public static double EventStrict(ScoredEvent gold, ScoredEvent predicted)
    {
        var strict = EventRelaxed(gold, predicted) > 0
            && (gold.Type is not (ScoredEvent.Contact or "SANCTION" or "CONCEDE") || SameMode(gold, predicted))
            && Same(StatusOf(gold), StatusOf(predicted))
            && SameEnds(gold, predicted)
            && gold.Names.All(name => HasName(predicted, name))
            && DateRange.AsFine(predicted.Date, gold.Date);
        return strict ? 1 : 0;
    }

    /// <summary>The same speaker and at least 60 % of the words; the score is the part of gold's words that is there.</summary>
    public static double Quote(ScoredQuote gold, ScoredQuote predicted)
    {
        if (!ScoreText.SameName(gold.Speaker, predicted.Speaker))
        {
            return 0;
        }
        var (wanted, given) = (ScoreText.Count(gold.Text), ScoreText.Count(predicted.Text));
        var shared = wanted.Shared(given);
        return shared >= LeastSharedWords * Math.Max(wanted.Total, given.Total) ? (double)shared / Math.Max(1, wanted.Total) : 0;
    }

    /// <summary>The same two parties in the same order.</summary>
    public static double Condition(ScoredCondition gold, ScoredCondition predicted) =>
        Same(gold.Party, predicted.Party) && Same(gold.RequiredParty, predicted.RequiredParty) ? 1 : 0;

    private static double SharedSides(ScoredEvent gold, ScoredEvent predicted)
    {
        var (wanted, given) = (Countries(gold.Sides), Countries(predicted.Sides));
        if (wanted.Count == 0 || given.Count == 0)
        {
            return 0;
        }
        var shared = wanted.Count(given.Contains);
        return (double)shared / (wanted.Count + given.Count - shared);
    }

    private static double SharedNames(ScoredEvent gold, ScoredEvent predicted)
    {
        var names = gold.Names.ToList();
        return (double)names.Count(name => HasName(predicted, name)) / Math.Max(1, names.Count);
    }

    private static bool SameEnds(ScoredEvent gold, ScoredEvent predicted)
    {
        if (gold.IsContact && !string.Equals(gold.Mode, Visit, StringComparison.Ordinal))
        {
            return Countries(gold.Sides).SetEquals(Countries(predicted.Sides));
        }
        return Countries(gold.Actors).SetEquals(Countries(predicted.Actors))
            && Countries(gold.Recipients).SetEquals(Countries(predicted.Recipients));
    }

    private static bool HasName(ScoredEvent coded, string name) => coded.Names.Any(other => ScoreText.SameName(name, other));

    private static HashSet<string> Countries(IEnumerable<ScoredSide> sides) =>
        sides.Select(side => side.Country).OfType<string>().Where(country => country.Length > 0).ToHashSet(StringComparer.Ordinal);

    private static bool SameMode(ScoredEvent gold, ScoredEvent predicted) => Same(ScoreText.Fold(gold.Mode), ScoreText.Fold(predicted.Mode));

    private static string StatusOf(ScoredEvent coded) => string.IsNullOrEmpty(coded.Status) ? Held : coded.Status;

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
