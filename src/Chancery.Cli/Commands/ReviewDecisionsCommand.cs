using System.CommandLine;
using Chancery.Cli.Output;

namespace Chancery.Cli.Commands;

/// <summary>chancery review decisions: all that people decided of entries, with what was taken back.</summary>
internal sealed class ReviewDecisionsCommand : Command
{
    private readonly Session _session;

    public ReviewDecisionsCommand(Session session)
        : base("decisions", session.Messages["help.review.decisions"])
    {
        _session = session;
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        using var register = _session.OpenRegister(parsed);
        new EntryDecisionList(_session).Write(register.Review.Decisions(), format, parsed);
        return ExitCode.Done;
    }
}
