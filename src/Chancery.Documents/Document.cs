namespace Chancery.Documents;

/// <summary>
/// A document to be read by people, whatever the form in which it comes out: a title, a few paragraphs, sections with
/// paragraphs and items, and notes where a run bears one. All its text is text: no writer takes a character of it for markup.
/// </summary>
/// <param name="Title">Its title.</param>
/// <param name="Language">The language that it is written in, as a BCP 47 tag: "vi-VN".</param>
/// <param name="Opening">What stands under the title, before the first section.</param>
/// <param name="Sections">The sections, in order.</param>
public sealed record Document(string Title, string Language, IReadOnlyList<DocumentBlock> Opening, IReadOnlyList<DocumentSection> Sections);
