using Chancery.Text;

namespace Chancery.Model;

/// <summary>A stretch of an article's text and where in its document it stands.</summary>
/// <param name="Span">The characters, in the article's stored text.</param>
/// <param name="Source">The characters of the decoded document that hold them, markup included, in UTF-16 units; null where the document has no characters to count, as a PDF.</param>
/// <param name="Page">The page, counted from 1, in a document that has pages.</param>
public readonly record struct SourcePassage(TextSpan Span, TextSpan? Source, int? Page);
