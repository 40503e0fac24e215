using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>chancery events merge: decides that events are one.</summary>
internal sealed class EventsMergeCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string[]> _ids;
    private readonly DeciderOptions _decider;

    public EventsMergeCommand(Session session)
        : base("merge", session.Messages["help.events.merge"])
    {
        _session = session;
        _ids = new("ID") { Description = session.Messages["help.events.id"], Arity = ArgumentArity.OneOrMore };
        Add(_ids);
        _decider = new DeciderOptions(session, this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        using var register = _session.OpenRegister(parsed);
        var ids = parsed.GetRequiredValue(_ids);
        var decision = register.Review.Merge(ids, _decider.Of(parsed));
        _session.Around.Text.WriteLine(_session.Messages.Format("events.merged", register.FindEvent(ids[0])?.Id, decision));
        return ExitCode.Done;
    }
}
