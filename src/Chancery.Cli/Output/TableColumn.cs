namespace Chancery.Cli.Output;

/// <summary>A column of a table.</summary>
/// <param name="Heading">What stands over it.</param>
/// <param name="Least">The columns of the terminal below which it is not cut; 0 for one that is never cut.</param>
/// <param name="AtRight">True for numbers.</param>
/// <param name="Turn">Where room lacks, columns of an earlier turn give all they can before those of a later one.</param>
internal sealed record TableColumn(string Heading, int Least = 0, bool AtRight = false, int Turn = 0);
