namespace Chancery.Model;

/// <summary>The votes of one kind.</summary>
/// <param name="Count">How many; null when only members are named.</param>
/// <param name="Members">Who voted so, as far as the report names them.</param>
public sealed record BallotCount(int? Count, IReadOnlyList<Side> Members);
