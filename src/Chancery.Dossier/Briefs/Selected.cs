namespace Chancery.Dossier.Briefs;

/// <summary>What was chosen of a longer list.</summary>
/// <typeparam name="T">Of what.</typeparam>
/// <param name="Shown">What was chosen, in the order asked for.</param>
/// <param name="Total">How many there are.</param>
public sealed record Selected<T>(IReadOnlyList<T> Shown, int Total)
{
    /// <summary>True where there are more than <see cref="Total"/>, which were not looked at.</summary>
    public bool IsLeast { get; init; }
}
