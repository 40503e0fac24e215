namespace Chancery.Register.Actors;

/// <summary>What a person decided of two names. It wins over the program and survives every new coding.</summary>
/// <param name="Id">Its number in the register.</param>
/// <param name="IsMerge">True: they are one person's; false: they are not.</param>
/// <param name="One">One of the names.</param>
/// <param name="Other">The other.</param>
/// <param name="By">Who decided.</param>
/// <param name="Why">Why.</param>
/// <param name="At">When.</param>
/// <param name="Undone">Who took it back, why and when; null while it stands.</param>
public sealed record ActorDecision(long Id, bool IsMerge, ActorName One, ActorName Other, string By, string? Why, DateTimeOffset At, DecisionUndone? Undone);
