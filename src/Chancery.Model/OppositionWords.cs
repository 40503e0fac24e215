namespace Chancery.Model;

/// <summary>By what a member of the Security Council is seen to be against a draft. Immutable.</summary>
/// <param name="Stances">The stances in which it speaks against something.</param>
/// <param name="Drafts">The words that name a draft; not those for a resolution, which whoever blames somebody for breaking one uses too.</param>
/// <param name="Vetoes">The words that name a veto.</param>
public sealed record OppositionWords(IReadOnlySet<string> Stances, IReadOnlyList<string> Drafts, IReadOnlyList<string> Vetoes);
