namespace Chancery.Documents;

/// <summary>A piece of text of one kind.</summary>
/// <param name="Text">The text, with the spaces at its ends.</param>
public sealed record TextRun(string Text)
{
    /// <summary>True where it stands out.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Its language as a BCP 47 tag, where it is another than the document's.</summary>
    public string? Language { get; init; }

    /// <summary>The notes behind it, one after the other; each a few runs that bear no notes.</summary>
    public IReadOnlyList<IReadOnlyList<TextRun>> Notes { get; init; } = [];
}
