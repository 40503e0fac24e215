namespace Chancery.Register.Recoding;

/// <summary>What coding a report anew changed.</summary>
/// <param name="Filing"><see cref="Filing.Recoded"/>, or <see cref="Filing.Unchanged"/> where the same versions say the same.</param>
/// <param name="Changes">What changed of its entries; a newer version may well change nothing.</param>
public sealed record Recoded(Filing Filing, IReadOnlyList<EntryChange> Changes);
