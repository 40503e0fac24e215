namespace Chancery.Intake.Html;

/// <summary>How a piece of text is printed.</summary>
[Flags]
internal enum TextStyle
{
    None = 0,
    Link = 1,
    Bold = 2,
    Italic = 4,
}
