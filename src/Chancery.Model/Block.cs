using Chancery.Text;

namespace Chancery.Model;

/// <summary>A stretch of an article's text and what it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The characters of it, in the article's stored text.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span);
