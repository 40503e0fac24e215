namespace Chancery.Register;

/// <summary>What names a report in the register.</summary>
/// <param name="Hash">The article's hash.</param>
/// <param name="Source">The id under which it was first read.</param>
/// <param name="Title">Its title, when it has one.</param>
/// <param name="Published">Its day of publication, when known.</param>
public sealed record ReportKey(string Hash, string Source, string? Title, DateOnly? Published);
