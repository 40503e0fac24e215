namespace Chancery.Register.Actors;

/// <summary>Who decides, why and when.</summary>
/// <param name="By">Who.</param>
/// <param name="Why">Why; null when it was not said.</param>
/// <param name="At">When.</param>
public sealed record Decider(string By, string? Why, DateTimeOffset At);
