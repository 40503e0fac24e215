namespace Chancery.Model;

/// <summary>What a resolution did with an instrument, as the data set has it.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Act">What was done.</param>
/// <param name="Status">Held, or off for a draft that was voted down.</param>
/// <param name="Announced">The day on which it was decided.</param>
/// <param name="Effective">The day from which it holds; null for the same day.</param>
/// <param name="Until">The last day on which it holds; null where the text sets none.</param>
/// <param name="Number">Number of the resolution or draft: "S/RES/1718 (2006)".</param>
/// <param name="Paragraph">The paragraph that says so; null where none does alone.</param>
/// <param name="What">What it sets, in Vietnamese; null for no more than the instrument's name says.</param>
/// <param name="EnglishWhat">The same in English.</param>
/// <param name="Source">File and line of the data set.</param>
public sealed record SanctionAct(
    SanctionInstrument Instrument,
    MeasureAct Act,
    MeasureStatus Status,
    DateOnly Announced,
    DateOnly? Effective,
    DateOnly? Until,
    string Number,
    string? Paragraph,
    string? What,
    string? EnglishWhat,
    string Source);
