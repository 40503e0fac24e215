using Chancery.Register.Review;

namespace Chancery.Register.Events;

/// <summary>The entries of one event, with what people decided of it.</summary>
/// <param name="Told">The entries.</param>
/// <param name="Decisions">The merges and splits that stand and are about any of them, in their order.</param>
internal sealed record DecidedGroup(IReadOnlyList<ToldEvent> Told, IReadOnlyList<ReviewDecision> Decisions);
