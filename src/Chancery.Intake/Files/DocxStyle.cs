namespace Chancery.Intake.Files;

/// <summary>What a paragraph's style says that it is.</summary>
internal enum DocxStyle
{
    Body,
    Title,
    Subtitle,
    Heading,
    Caption,
    Contents,
}
