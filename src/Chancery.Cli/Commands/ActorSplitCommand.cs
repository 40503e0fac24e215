using System.CommandLine;
using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>chancery actor split: decides that a name is not that of the actor under whom it stands.</summary>
internal sealed class ActorSplitCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string> _name;
    private readonly DeciderOptions _decider;

    public ActorSplitCommand(Session session)
        : base("split", session.Messages["help.actor.split"])
    {
        _session = session;
        _name = new("NAME") { Description = session.Messages["help.actor.name"] };
        Add(_name);
        _decider = new DeciderOptions(session, this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        using var register = _session.OpenRegister(parsed);
        var name = parsed.GetRequiredValue(_name);
        var form = ActorArgument.Form(ActorArgument.One(register.Actors, name), name);
        var decision = register.Actors.Split(form.Name, _decider.Of(parsed)) ?? throw new CommandFault(ExitCode.InputFailed, FaultCode.NotAVariant, form.Name.Name);
        _session.Around.Text.WriteLine(_session.Messages.Format("actor.split", decision));
        return ExitCode.Done;
    }
}
