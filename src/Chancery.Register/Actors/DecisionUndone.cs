namespace Chancery.Register.Actors;

/// <summary>That a decision was taken back.</summary>
/// <param name="By">Who did.</param>
/// <param name="Why">Why.</param>
/// <param name="At">When.</param>
public sealed record DecisionUndone(string By, string? Why, DateTimeOffset At);
