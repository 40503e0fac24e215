namespace Chancery.Data;

/// <summary>A word or phrase of the time lexicon.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Value">What its role says of it: a number, a shift, a part.</param>
/// <param name="Length">How many tokens it has.</param>
public sealed record TimeWord(TimeWordRole Role, int Value, int Length);
