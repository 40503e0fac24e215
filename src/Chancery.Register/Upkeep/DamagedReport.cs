namespace Chancery.Register.Upkeep;

/// <summary>A report of which something is lost, as far as the register can still tell. What is null cannot be read any more.</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="Source">The source under which it was first read: what to read again.</param>
/// <param name="Title">Its title.</param>
public sealed record DamagedReport(string? Hash, string? Source, string? Title);
