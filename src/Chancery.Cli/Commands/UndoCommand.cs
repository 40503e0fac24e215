using System.CommandLine;
using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Actors;

namespace Chancery.Cli.Commands;

/// <summary>chancery actor undo, chancery review undo: takes a decision back.</summary>
internal sealed class UndoCommand : Command
{
    private readonly Session _session;
    private readonly Func<IRegister, long, Decider, bool> _undo;
    private readonly Argument<long> _number;
    private readonly DeciderOptions _decider;

    /// <param name="session">The session.</param>
    /// <param name="help">What the command does.</param>
    /// <param name="undo">Takes the decision of a number back; false where none of that number stands.</param>
    public UndoCommand(Session session, string help, Func<IRegister, long, Decider, bool> undo)
        : base("undo", help)
    {
        _session = session;
        _undo = undo;
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
        if (!_undo(register, number, _decider.Of(parsed)))
        {
            throw new CommandFault(ExitCode.InputFailed, FaultCode.UnknownDecision, number);
        }
        _session.Around.Text.WriteLine(_session.Messages.Format("actor.undone", number));
        return ExitCode.Done;
    }
}
