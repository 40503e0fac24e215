using System.CommandLine;
using Chancery.Register.Actors;
using Chancery.Register.Review;

namespace Chancery.Cli.Commands;

/// <summary>chancery review accept, chancery review reject: decides that entries are right as they stand, or wrong.</summary>
internal sealed class ReviewDecideCommand : Command
{
    private readonly Session _session;
    private readonly string _said;
    private readonly Func<IReviewBook, string, Decider, long> _decide;
    private readonly Argument<string[]> _ids;
    private readonly DeciderOptions _decider;

    /// <param name="session">The session.</param>
    /// <param name="name">The command's name.</param>
    /// <param name="help">What it does.</param>
    /// <param name="said">Key of what is said of each entry.</param>
    /// <param name="decide">Decides on the entry of an id; gives the decision's number.</param>
    public ReviewDecideCommand(Session session, string name, string help, string said, Func<IReviewBook, string, Decider, long> decide)
        : base(name, help)
    {
        (_session, _said, _decide) = (session, said, decide);
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
            _session.Around.Text.WriteLine(_session.Messages.Format(_said, id, _decide(register.Review, id, _decider.Of(parsed))));
        }
        return ExitCode.Done;
    }
}
