namespace Chancery.Intake;

/// <summary>A report as it came: the fields of its record, before anything is read from them.</summary>
internal sealed record Report(string Id, string? Title, DateOnly? Published, string? Url, string Text);
