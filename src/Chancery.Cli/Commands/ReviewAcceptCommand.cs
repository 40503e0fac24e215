using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>chancery review accept: decides that entries are right as they stand.</summary>
internal sealed class ReviewAcceptCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string[]> _ids;
    private readonly DeciderOptions _decider;

    public ReviewAcceptCommand(Session session)
        : base("accept", session.Messages["help.review.accept"])
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
            _session.Around.Text.WriteLine(_session.Messages.Format("review.accepted", id, register.Review.Accept(id, _decider.Of(parsed))));
        }
        return ExitCode.Done;
    }
}
