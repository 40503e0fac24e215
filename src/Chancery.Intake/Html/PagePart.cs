using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>A run of text inside an article's root while it is worked out what it is.</summary>
/// <param name="block">The run.</param>
/// <param name="zone">What the markup around it tells.</param>
internal sealed class PagePart(PageBlock block, Zone zone)
{
    public PageBlock Block { get; } = block;

    public Zone Zone { get; } = zone;

    /// <summary>What it is.</summary>
    public BlockKind Kind { get; set; } = BlockKind.Paragraph;

    public bool IsOwn => Kind is BlockKind.Paragraph or BlockKind.Lead;

    public string Text => Block.Text;

    public bool IsHeading => Tags.Headings.Contains(Block.Owner.Tag);

    /// <summary>True for a paragraph of sentences that nothing makes look like anything else.</summary>
    public bool IsStory => IsOwn && Block.IsProse && !IsHeading && Block.LinkShare < 0.25 && IsClosed;

    /// <summary>True when it ends as a sentence does.</summary>
    public bool IsClosed => Text.AsSpan().TrimEnd("\"'”’»)] ") is [.., var last] && StopMarks.Contains(last);

    private static ReadOnlySpan<char> StopMarks => ".!?…:。！？؟।";
}
