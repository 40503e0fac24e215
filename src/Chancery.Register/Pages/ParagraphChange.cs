namespace Chancery.Register.Pages;

/// <summary>What became of a paragraph from one version of a page to the next.</summary>
/// <param name="Before">The paragraph as it was; null for one that was put in.</param>
/// <param name="After">The paragraph as it is; null for one that was taken out.</param>
public sealed record ParagraphChange(string? Before, string? After)
{
    /// <summary>The words of both in order, each with the side that it is on; empty unless the paragraph was changed.</summary>
    public IReadOnlyList<WordChange> Words { get; init; } = [];
}
