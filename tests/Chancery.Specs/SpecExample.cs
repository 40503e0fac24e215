namespace Chancery.Specs;

/// <summary>One example of a spec: a report and what has to be coded from it.</summary>
/// <param name="File">The spec's file name.</param>
/// <param name="Heading">The heading under which the example stands.</param>
/// <param name="Line">The line of its report, counted from 1.</param>
/// <param name="Published">The report's day of publication, when the spec gives one.</param>
/// <param name="Report">The report's text.</param>
/// <param name="Expected">The lines that say what is coded.</param>
internal sealed record SpecExample(string File, string Heading, int Line, DateOnly? Published, string Report, IReadOnlyList<ExpectedLine> Expected)
{
    /// <summary>True when the example says only what must not be coded.</summary>
    public bool IsRefusal => Expected.All(line => line.IsNone);
}
