using System.Collections.Immutable;
using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Output;
using Chancery.Cli.Watching;
using Chancery.Intake.Feeds;
using Chancery.Pipeline;

namespace Chancery.Cli.Commands;

/// <summary>chancery watch: reads what is new from the sources of a file, once or again and again.</summary>
internal sealed class WatchCommand : Command
{
    private const int UnsaidLimit = 50;

    private readonly Session _session;
    private readonly Argument<string?> _file;
    private readonly EveryOption _every;
    private readonly Option<bool> _once;
    private readonly LimitOption _limit;
    private readonly PortOption _port;

    public WatchCommand(Session session)
        : base("watch", session.Messages["help.watch"])
    {
        _session = session;
        _file = new("FILE") { Description = session.Messages["help.watch.file"], Arity = ArgumentArity.ZeroOrOne };
        _every = new(session.Messages["help.watch.every"]);
        _once = new("--once") { Description = session.Messages["help.watch.once"] };
        _limit = new(session.Messages["help.watch.limit"]);
        _port = new(session.Messages["help.port"]);
        Add(_file);
        Add(_every);
        Add(_once);
        Add(_limit);
        Add(_port);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var file = parsed.GetValue(_file) is { Length: > 0 } given ? given : throw UsageFault.Missing(Name, _file.Name);
        var every = parsed.GetValue(_once) ? (TimeSpan?)null : _every.Of(parsed);
        var (limit, policy) = (_limit.Of(parsed) ?? UnsaidLimit, _port.Policy(parsed));
        var failures = new FailureReport(_session);
        var sources = Sources(file, failures);
        if (sources.IsEmpty)
        {
            return failures.ExitCode;
        }
        var coding = _session.LoadCoder(parsed);
        using var register = _session.Register(parsed).Open(_session.Around.Clock, _session.LoadKnowledge(parsed));
        ClockNotice.Say(_session, register);
        using var fetcher = _session.Around.OpenFetcher(policy, _session.Around.Clock);
        var clock = _session.Around.Clock;
        var pages = new PageFiling(register, new ReportInput(coding), coding, failures, clock);
        var watch = new FeedWatch(fetcher, register.Feeds, new FeedPlan(register.Feeds, limit, clock), pages, failures, clock);
        var report = new WatchReport(_session, format, _session.Paint(parsed));
        var rounds = new WatchRounds(_session, register.Feeds, watch, report.Write);
        if (every is not { } time)
        {
            rounds.Once(sources);
            return failures.ExitCode;
        }
        rounds.Forever(() => Sources(file, failures) is { IsEmpty: false } now ? sources = now : sources, time);
        return ExitCode.Done;
    }

    private static ImmutableArray<FeedSource> Sources(string file, FailureReport failures)
    {
        var read = OpmlReader.Read(file);
        foreach (var failure in read.Failures)
        {
            failures.Admits(failure);
        }
        return read.Sources;
    }
}
