using Chancery.Cli.Input;
using Chancery.Intake;
using Chancery.Model;
using Chancery.Pipeline;

namespace Chancery.Cli.Commands;

/// <summary>chancery code: coded reports as JSON lines on standard output, in the order of the input.</summary>
internal sealed class CodeCommand(Session session) : ReportLinesCommand(session, "code", "help.code", "help.code.path")
{
    /// <inheritdoc/>
    protected override void Write(IEnumerable<IntakeResult> reports, ReportCoding coding, FailureReport failures, Surroundings around)
    {
        using var lines = new CodedReportJsonWriter(around.Output);
        foreach (var (report, failure) in new OrderedCoding(coding, around.Stop).Code(reports))
        {
            if (failures.Admits(failure))
            {
                lines.Write(report!);
            }
        }
        lines.Flush();
    }
}
