using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Model;

namespace Chancery.Cli.Commands;

/// <summary>chancery code: coded reports as JSON lines on standard output, in the order of the input.</summary>
internal sealed class CodeCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string[]> _paths;
    private readonly ColumnsOption _columns;

    public CodeCommand(Session session)
        : base("code", session.Messages["help.code"])
    {
        _session = session;
        _paths = new("PATH|-") { Description = session.Messages["help.code.path"], Arity = ArgumentArity.ZeroOrMore };
        _columns = new(session.Messages["help.columns"]);
        Add(_paths);
        Add(_columns);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        var paths = parsed.GetValue(_paths) is { Length: > 0 } given ? given : [ReportInput.StandardInput];
        var columns = _columns.Of(parsed);
        var coding = _session.LoadCoder(parsed);
        var failures = new FailureReport(_session);
        using var lines = new CodedReportJsonWriter(_session.Around.Output);
        var input = new ReportInput(_session.Around, coding, columns);
        foreach (var (report, failure) in new OrderedCoding(coding, _session.Around.Stop).Code(input.ReadWithStandardInput(paths)))
        {
            if (failures.Admits(failure))
            {
                lines.Write(report!);
            }
        }
        lines.Flush();
        PassedOverNotice.Write(_session, _session.Around.Errors, input.Tally);
        return failures.ExitCode;
    }
}
