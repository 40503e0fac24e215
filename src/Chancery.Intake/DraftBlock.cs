using Chancery.Model;
using Chancery.Text;

namespace Chancery.Intake;

/// <summary>A part of a report as its document's markup has it.</summary>
/// <param name="Kind">What the markup tells that it is. A paragraph may still turn out to be furniture by its words.</param>
/// <param name="Text">Its text, in any normal form; white space of any kind stands for one space.</param>
public readonly record struct DraftBlock(BlockKind Kind, string Text)
{
    /// <summary>Where it stands in the decoded document, markup included, in UTF-16 units.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The page on which it begins, counted from 1.</summary>
    public int? Page { get; init; }
}
