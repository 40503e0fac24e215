using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>chancery actor merge: decides that two actors are one.</summary>
internal sealed class ActorMergeCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string> _one;
    private readonly Argument<string> _other;
    private readonly DeciderOptions _decider;

    public ActorMergeCommand(Session session)
        : base("merge", session.Messages["help.actor.merge"])
    {
        _session = session;
        _one = new("NAME") { Description = session.Messages["help.actor.name"] };
        _other = new("OTHER") { Description = session.Messages["help.actor.other"] };
        Add(_one);
        Add(_other);
        _decider = new DeciderOptions(session, this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        using var register = _session.OpenRegister(parsed);
        var (one, other) = (parsed.GetRequiredValue(_one), parsed.GetRequiredValue(_other));
        var (first, second) = (ActorArgument.One(register.Actors, one), ActorArgument.One(register.Actors, other));
        if (first.Names[0].Name == second.Names[0].Name)
        {
            _session.Around.Text.WriteLine(_session.Messages["actor.one-already"]);
            return ExitCode.Done;
        }
        var decision = register.Actors.Merge(ActorArgument.Form(first, one).Name, ActorArgument.Form(second, other).Name, _decider.Of(parsed));
        _session.Around.Text.WriteLine(_session.Messages.Format("actor.merged", decision));
        return ExitCode.Done;
    }
}
