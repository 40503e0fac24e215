namespace Chancery.Register.Upkeep;

/// <summary>How many there are of something.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Count">How many.</param>
public sealed record Tally(string Name, long Count);
