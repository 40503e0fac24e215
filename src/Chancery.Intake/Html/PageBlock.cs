using System.Buffers;
using Chancery.Text;

namespace Chancery.Intake.Html;

/// <summary>A run of a page's text without a line break of the markup in it.</summary>
/// <param name="owner">The innermost element with lines of its own around it.</param>
/// <param name="text">Its text, white space of any kind as one space.</param>
/// <param name="source">Where it stands in the decoded page.</param>
internal sealed class PageBlock(PageNode owner, string text, TextSpan source)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?…。！？؟।,،、");

    public PageNode Owner { get; } = owner;

    public string Text { get; } = text;

    public TextSpan Source { get; } = source;

    /// <summary>How many of its characters are links.</summary>
    public int LinkLength { get; init; }

    /// <summary>How many of its characters are bold.</summary>
    public int BoldLength { get; init; }

    /// <summary>How many of its characters are italic.</summary>
    public int ItalicLength { get; init; }

    /// <summary>True when a picture stands between it and the block before it.</summary>
    public bool IsAfterPicture { get; init; }

    /// <summary>True when a rule or an empty line parts it from the block before it within one element.</summary>
    public bool IsAfterBreak { get; init; }

    /// <summary>Its length, a syllable of a script without spaces counting as a word of four letters.</summary>
    public int Weight { get; } = TextWeight.Of(text);

    /// <summary>The share of its characters that are links.</summary>
    public double LinkShare => Text.Length == 0 ? 0 : (double)LinkLength / Text.Length;

    public bool IsBold => BoldLength * 10 >= Text.Length * 9;

    public bool IsItalic => ItalicLength * 10 >= Text.Length * 9;

    /// <summary>True for what reads as sentences: long enough, and not made of links.</summary>
    public bool IsProse => Weight >= 60 && LinkShare < 0.4 && (Weight >= 200 || Text.AsSpan().ContainsAny(Marks));
}
