using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Pipeline;

namespace Chancery.Cli.Commands;

/// <summary>A command that reads reports from files or standard input and writes a JSON line for each on standard output, in the order of the input.</summary>
internal abstract class ReportLinesCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string[]> _paths;
    private readonly ColumnsOption _columns;

    protected ReportLinesCommand(Session session, string name, string help, string pathHelp)
        : base(name, session.Messages[help])
    {
        _session = session;
        _paths = new("PATH|-") { Description = session.Messages[pathHelp], Arity = ArgumentArity.ZeroOrMore };
        _columns = new(session.Messages["help.columns"]);
        Add(_paths);
        Add(_columns);
        SetAction(Run);
    }

    /// <summary>Writes the lines of reports to the end; what failed is said and counted.</summary>
    protected abstract void Write(IEnumerable<Intake.IntakeResult> reports, ReportCoding coding, FailureReport failures, Surroundings around);

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        var paths = parsed.GetValue(_paths) is { Length: > 0 } given ? given : [ReportInput.StandardInput];
        var columns = _columns.Of(parsed);
        var coding = _session.LoadCoder(parsed);
        var failures = new FailureReport(_session);
        var input = new ReportInput(coding, _session.Around.Input, columns);
        Write(input.ReadWithStandardInput(paths), coding, failures, _session.Around);
        PassedOverNotice.Write(_session, _session.Around.Errors, input.Tally);
        return failures.ExitCode;
    }
}
