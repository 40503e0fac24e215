namespace Chancery.Documents;

/// <summary>A section of a document.</summary>
/// <param name="Level">1 for a section, 2 for a part of the one before it.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">What stands in it.</param>
public sealed record DocumentSection(int Level, string Heading, IReadOnlyList<DocumentBlock> Blocks);
