namespace Chancery.Dossier.Positions;

/// <summary>What a party did by its words on a topic.</summary>
/// <param name="Party">The party's code.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Lines">Its acts, the earliest first.</param>
/// <param name="Others">How many statements on it, of those that were looked at, are no act.</param>
/// <param name="NotLookedAt">How many earlier statements were not looked at.</param>
public sealed record PartyPosition(string Party, string Topic, IReadOnlyList<PositionLine> Lines, int Others, long NotLookedAt);
