namespace Chancery.Register.Pages;

/// <summary>Words that stand together in a changed paragraph.</summary>
/// <param name="Side">On which side they stand.</param>
/// <param name="Words">The words, parted by single spaces.</param>
public sealed record WordChange(DiffSide Side, string Words);
