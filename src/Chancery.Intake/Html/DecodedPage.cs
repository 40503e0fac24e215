namespace Chancery.Intake.Html;

/// <summary>A page's text and the character set by which its bytes were read.</summary>
internal readonly record struct DecodedPage(string Text, string Charset);
