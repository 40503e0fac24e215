namespace Chancery.Model;

/// <summary>A word of acts that parties bargain over.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Class">The class of acts, of a thing; null of any other word.</param>
public sealed record ActWord(ActWordKind Kind, string? Class);
