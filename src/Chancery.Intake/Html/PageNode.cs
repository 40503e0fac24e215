using AngleSharp.Dom;
using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>An element of a page, in the order of the page.</summary>
/// <param name="element">The element.</param>
/// <param name="parent">The element around it; null for the root.</param>
/// <param name="index">Its place among the page's elements.</param>
internal sealed class PageNode(IElement element, PageNode? parent, int index)
{
    public IElement Element { get; } = element;

    public string Tag { get; } = element.LocalName;

    public PageNode? Parent { get; } = parent;

    public int Index { get; } = index;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>What its names tell.</summary>
    public PageNameKind Names { get; init; }

    /// <summary>True when the page says that it is not shown.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Index just past the last element inside it.</summary>
    public int End { get; set; }

    /// <summary>Index of the first block inside it.</summary>
    public int FirstBlock { get; set; }

    /// <summary>Index just past the last block inside it.</summary>
    public int EndBlock { get; set; }

    public bool Is(PageNameKind kinds) => (Names & kinds) != 0;

    public bool Holds(PageNode other) => other.Index >= Index && other.Index < End;
}
