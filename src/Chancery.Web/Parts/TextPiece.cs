namespace Chancery.Web.Parts;

/// <summary>A stretch of a report's text on which the same entries rest.</summary>
/// <param name="Start">Where it begins in the stored text.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Entries">The numbers of the entries that rest on it.</param>
/// <param name="IsAsked">True inside the passage that the address names.</param>
internal sealed record TextPiece(int Start, string Text, IReadOnlyList<int> Entries, bool IsAsked);
