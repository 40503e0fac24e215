using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>chancery actor undo: takes a decision back.</summary>
internal sealed class ActorUndoCommand : Command
{
    private readonly Session _session;
    private readonly Argument<long> _number;
    private readonly DeciderOptions _decider;

    public ActorUndoCommand(Session session)
        : base("undo", session.Messages["help.actor.undo"])
    {
        _session = session;
        _number = new("NUMBER") { Description = session.Messages["help.actor.number"] };
        Add(_number);
        _decider = new DeciderOptions(session, this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        using var register = _session.OpenRegister(parsed);
        var number = parsed.GetValue(_number);
        if (!register.Actors.Undo(number, _decider.Of(parsed)))
        {
            throw new CommandFault(ExitCode.InputFailed, FaultCode.UnknownDecision, number);
        }
        _session.Around.Text.WriteLine(_session.Messages.Format("actor.undone", number));
        return ExitCode.Done;
    }
}
