using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Output;
using Chancery.Intake;
using Chancery.Output;
using Chancery.Pipeline;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>chancery read: codes reports and keeps them in the register.</summary>
internal sealed class ReadCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string[]> _paths;
    private readonly Option<bool> _timeline;
    private readonly PortOption _port;
    private readonly ColumnsOption _columns;

    public ReadCommand(Session session)
        : base("read", session.Messages["help.read"])
    {
        _session = session;
        _paths = new("PATH") { Description = session.Messages["help.read.path"], Arity = ArgumentArity.ZeroOrMore };
        _timeline = new("--timeline") { Description = session.Messages["help.read.timeline"] };
        _port = new(session.Messages["help.port"]);
        _columns = new(session.Messages["help.columns"]);
        Add(_paths);
        Add(_timeline);
        Add(_port);
        Add(_columns);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var paths = parsed.GetValue(_paths) is { Length: > 0 } given ? given : throw UsageFault.Missing(Name, _paths.Name);
        var columns = _columns.Of(parsed);
        var coding = _session.LoadCoder(parsed);
        var failures = new FailureReport(_session);
        var timeline = parsed.GetValue(_timeline);
        // A document for another program has standard output for itself.
        var progress = new ReadProgress(_session, _session.Register(parsed).ToString(), aside: timeline && format != ListFormat.Table);
        using var register = _session.Register(parsed).Open(_session.Around.Clock, _session.LoadKnowledge(parsed));
        ClockNotice.Say(_session, register);
        var archives = new ArchiveProgress(register.Archives);
        var input = new ReportInput(coding, columns: columns, progress: archives, tally: new IntakeTally(archives.Add));
        using var links = new LinkInput(_session, input, _port.Policy(parsed));
        try
        {
            foreach (var filed in new ReportFiling(register, coding, failures).File(links.Read(paths), _session.Around.Stop))
            {
                progress.Add(filed);
                archives.Add(filed);
            }
            archives.Finish();
        }
        finally
        {
            // What is in the register stays there, however the reading ended.
            archives.Keep();
            progress.Finish(failures.Count, input.Tally, archives.Sighted);
        }
        if (timeline)
        {
            new TimelineList(_session).Write(register, new TimelineFilter(), format, parsed);
        }
        return failures.ExitCode;
    }
}
