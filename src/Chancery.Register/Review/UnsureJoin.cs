using Chancery.Register.Actors;

namespace Chancery.Register.Review;

/// <summary>A name that the program takes for another's without being sure.</summary>
/// <param name="Name">The name, as a report writes it, and its state.</param>
/// <param name="VariantOf">The name that it was taken for a variant of.</param>
/// <param name="Reason">Why.</param>
/// <param name="Score">How sure it is, up to 1.</param>
public sealed record UnsureJoin(ActorName Name, string VariantOf, MatchReason Reason, double Score)
{
    /// <summary>What names it in a command: the name and its state, "Biden@USA".</summary>
    public string Id => $"{Name.Name}@{Name.Country}";
}
