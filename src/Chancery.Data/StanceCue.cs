namespace Chancery.Data;

/// <summary>A word that tells how somebody stands to what he says.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Stance">The stance, one of the ontology's; empty for a block.</param>
public sealed record StanceCue(StanceCueKind Kind, string Stance);
