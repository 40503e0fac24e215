namespace Chancery.Register.Upkeep;

/// <summary>How many reports two versions coded.</summary>
/// <param name="CoderVersion">The coder's version.</param>
/// <param name="DataVersion">The data set's version.</param>
/// <param name="Reports">How many.</param>
public sealed record VersionTally(string CoderVersion, string DataVersion, long Reports);
