using Chancery.Model;
using Chancery.Register.Review;

namespace Chancery.Register;

/// <summary>One event of the world, as all reports of the register tell it.</summary>
/// <param name="Id">
/// What names it: of the report that told it first the beginning of the hash, then a number of what that report says. The
/// ids of all its entries lead to it.
/// </param>
/// <param name="Event">
/// The event by what most witnesses say of each field; its sides and evidence are those of the entry that names most.
/// </param>
/// <param name="Support">What is said of each field, and by how many; the fields in a fixed order.</param>
/// <param name="Witnesses">The reports that tell it, copies of one agency's words together, the first published first.</param>
/// <param name="LifeLine">How it went, in the order in which it was reported.</param>
public sealed record MergedEvent(
    string Id,
    CodedEvent Event,
    IReadOnlyList<FieldSupport> Support,
    IReadOnlyList<Witness> Witnesses,
    IReadOnlyList<LifeStage> LifeLine)
{
    /// <summary>The merges and splits by people that stand and are about entries of it, in the order in which they were made.</summary>
    public IReadOnlyList<ReviewDecision> Decisions { get; init; } = [];

    /// <summary>The fields of which reports say what cannot be true together.</summary>
    public IEnumerable<FieldSupport> Disputes => Support.Where(s => s.IsDisputed);

    /// <summary>How many entries it was made of.</summary>
    public int Entries => Witnesses.Sum(w => w.Told.Count);

    /// <summary>How many reports tell it, copies counted.</summary>
    public int Reports => Witnesses.Sum(w => w.Reports);
}
