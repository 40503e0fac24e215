namespace Chancery.Model;

/// <summary>Questions that stages ask of a <see cref="BlockKind"/>.</summary>
public static class BlockKinds
{
    /// <summary>True for the report's own text: title, lead and paragraphs.</summary>
    public static bool IsBody(this BlockKind kind) => kind is BlockKind.Title or BlockKind.Lead or BlockKind.Paragraph;

    /// <summary>True where people and events may be read: the body and captions, never another report's teaser.</summary>
    public static bool IsCoded(this BlockKind kind) => kind.IsBody() || kind == BlockKind.Caption;
}
