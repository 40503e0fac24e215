using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>chancery review undo: takes a decision back.</summary>
internal sealed class ReviewUndoCommand : Command
{
    private readonly Session _session;
    private readonly Argument<long> _number;
    private readonly DeciderOptions _decider;

    public ReviewUndoCommand(Session session)
        : base("undo", session.Messages["help.review.undo"])
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
        if (!register.Review.Undo(number, _decider.Of(parsed)))
        {
            throw new CommandFault(ExitCode.InputFailed, FaultCode.UnknownDecision, number);
        }
        _session.Around.Text.WriteLine(_session.Messages.Format("actor.undone", number));
        return ExitCode.Done;
    }
}
