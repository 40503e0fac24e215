using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>chancery versions: the texts that a page had, and what was changed from each to the next.</summary>
internal sealed class VersionsCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _report;

    public VersionsCommand(Session session)
        : base("versions", session.Messages["help.versions"])
    {
        _session = session;
        _report = new("REPORT") { Description = session.Messages["help.show.report"], Arity = ArgumentArity.ZeroOrOne };
        Add(_report);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var key = parsed.GetValue(_report) ?? throw UsageFault.Missing(Name, _report.Name);
        using var register = _session.OpenRegister(parsed);
        var report = ReportArgument.One(register, key);
        var steps = VersionStep.Of(register, report);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, "versions", json => VersionJson.Write(json, steps));
                break;
            case ListFormat.Csv:
                VersionPage.WriteCsv(_session.Around.Text, steps);
                break;
            default:
                new VersionPage(_session, _session.Paint(parsed)).Write(_session.Around.Text, steps);
                break;
        }
        return ExitCode.Done;
    }
}
