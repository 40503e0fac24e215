namespace Chancery.Coding;

/// <summary>One half of a condition: who acts, and in which words.</summary>
/// <param name="Country">Code of the side that acts.</param>
/// <param name="Side">The words that name it; null where it is known from elsewhere.</param>
/// <param name="Words">The words of the act.</param>
/// <param name="Act">The act, when the vocabulary has it.</param>
/// <param name="IsDenied">True when it is said not to be done.</param>
internal readonly record struct ConditionHalf(string Country, ConditionSide? Side, ConditionRange Words, ConditionAct? Act, bool IsDenied);
