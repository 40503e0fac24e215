using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>chancery review reject: decides that entries are wrong.</summary>
internal sealed class ReviewRejectCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string[]> _ids;
    private readonly DeciderOptions _decider;

    public ReviewRejectCommand(Session session)
        : base("reject", session.Messages["help.review.reject"])
    {
        _session = session;
        _ids = new("ID") { Description = session.Messages["help.review.id"], Arity = ArgumentArity.OneOrMore };
        Add(_ids);
        _decider = new DeciderOptions(session, this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        using var register = _session.OpenRegister(parsed);
        foreach (var id in parsed.GetRequiredValue(_ids))
        {
            _session.Around.Text.WriteLine(_session.Messages.Format("review.rejected", id, register.Review.Reject(id, _decider.Of(parsed))));
        }
        return ExitCode.Done;
    }
}
