namespace Chancery.Documents.Pdf;

/// <summary>An entry of an outline.</summary>
/// <param name="Level">1 for a section, 2 for a part of the one before it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Page">The number of the page's object.</param>
/// <param name="Top">Where on the page it begins.</param>
/// <param name="Number">The number of its own object.</param>
internal sealed record OutlineEntry(int Level, string Title, int Page, double Top, int Number);
