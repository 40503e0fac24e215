using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>chancery review: what people decide of entries.</summary>
internal sealed class ReviewCommand : Command
{
    public ReviewCommand(Session session)
        : base("review", session.Messages["help.review"])
    {
        Add(new ReviewAcceptCommand(session));
        Add(new ReviewEditCommand(session));
        Add(new ReviewRejectCommand(session));
        Add(new ReviewAddCommand(session));
        Add(new ReviewUndoCommand(session));
        Add(new ReviewDecisionsCommand(session));
        SetAction(new HelpPage(session).Invoke);
    }
}
