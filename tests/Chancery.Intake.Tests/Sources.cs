namespace Chancery.Intake.Tests;

/// <summary>Reads what tests wrote.</summary>
internal static class Sources
{
    public static ReportSource Source { get; } = new(Layouts.Layout);

    public static IReadOnlyList<IntakeResult> Read(string path) => [.. Source.Read(path)];

    public static IReadOnlyList<IntakeResult> Read(Document document) => [.. Source.Read(document)];

    public static (string Code, string Arguments) Said(IntakeResult result) => (result.Failure!.Code, string.Join(' ', result.Failure.Arguments));
}
