namespace Chancery.Cli.Output;

/// <summary>A column of a table.</summary>
/// <param name="Heading">What stands over it.</param>
/// <param name="Least">The columns of the terminal below which it is not cut; 0 for one that is never cut.</param>
/// <param name="AtRight">True for numbers.</param>
/// <param name="Turn">Where room lacks, columns of an earlier turn give way before those of a later one.</param>
/// <param name="Good">The columns at which it still reads well; down to that it gives way before others take their shortest wordings. 0 for none.</param>
/// <param name="Alike">True where all cells have to stand in the same wording.</param>
/// <param name="Wraps">True where a long cell goes on in the lines below and is not cut.</param>
/// <param name="Spare">Where not even the least widths have room, the columns with the highest number go first; 0 for one that stays.</param>
internal sealed record TableColumn(
    string Heading, int Least = 0, bool AtRight = false, int Turn = 0, int Good = 0, bool Alike = false, bool Wraps = false, int Spare = 0);
