using Chancery.Cli.Input;
using Chancery.Intake;
using Chancery.Output;
using Chancery.Pipeline;

namespace Chancery.Cli.Commands;

/// <summary>chancery extract: the articles of pages and other files as JSON lines on standard output, in the order of the input. Nothing is coded.</summary>
internal sealed class ExtractCommand(Session session) : ReportLinesCommand(session, "extract", "help.extract", "help.extract.path")
{
    /// <inheritdoc/>
    protected override void Write(IEnumerable<IntakeResult> reports, ReportCoding coding, FailureReport failures, Surroundings around)
    {
        using var lines = new ArticleJsonWriter(around.Output);
        foreach (var result in reports)
        {
            around.Stop.ThrowIfCancellationRequested();
            if (failures.Admits(result.Failure))
            {
                lines.Write(result.Article!);
            }
        }
        lines.Flush();
    }
}
