using Chancery.Text;

namespace Chancery.Data;

/// <summary>One meaning of a trigger phrase.</summary>
/// <param name="Frame">The frame that it calls.</param>
/// <param name="IsNoun">True for a nominal trigger ("cuộc điện đàm"), false for a verb.</param>
/// <param name="Needs">The frame's needed phrases as a table, null when it has none.</param>
/// <param name="NotAfter">The frame's phrases that block before, null when none.</param>
/// <param name="NotBefore">The frame's phrases that block after, null when none.</param>
public sealed record FrameTrigger(Frame Frame, bool IsNoun, PhraseTable<bool>? Needs, PhraseTable<bool>? NotAfter, PhraseTable<bool>? NotBefore)
{
    /// <summary>True when the phrase is a noun as well ("trừng phạt"), so that behind a noun or a word of speech it names what is spoken of.</summary>
    public bool IsNounLike { get; init; }
}
