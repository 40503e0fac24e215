using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>chancery review accept, chancery review reject: decides that entries are right as they stand, or wrong; or so of names taken for others'.</summary>
internal sealed class ReviewDecideCommand : Command
{
    private readonly Session _session;
    private readonly ReviewAnswer _answer;
    private readonly Argument<string[]> _ids;
    private readonly DeciderOptions _decider;

    /// <param name="session">The session.</param>
    /// <param name="name">The command's name.</param>
    /// <param name="help">What it does.</param>
    /// <param name="answer">What is decided.</param>
    public ReviewDecideCommand(Session session, string name, string help, ReviewAnswer answer)
        : base(name, help)
    {
        (_session, _answer) = (session, answer);
        _ids = new("ID") { Description = session.Messages["help.review.ids"], Arity = ArgumentArity.OneOrMore };
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
            var made = _answer.Decide(register, id, _decider.Of(parsed));
            _session.Around.Text.WriteLine(_answer.Words(_session.Messages, id, made));
        }
        return ExitCode.Done;
    }
}
