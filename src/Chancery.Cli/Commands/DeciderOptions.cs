using System.CommandLine;
using Chancery.Register.Actors;

namespace Chancery.Cli.Commands;

/// <summary>Who decides, and why: the options of every command by which a person decides something.</summary>
internal sealed class DeciderOptions
{
    private readonly Session _session;
    private readonly Option<string?> _by;
    private readonly Option<string?> _why;

    public DeciderOptions(Session session, Command command)
    {
        _session = session;
        _by = new("--by") { Description = session.Messages["help.decider.by"], HelpName = "NAME" };
        _why = new("--why") { Description = session.Messages["help.decider.why"], HelpName = "TEXT" };
        command.Add(_why);
        command.Add(_by);
    }

    /// <summary>Who decides: as given, else the user of the machine.</summary>
    public Decider Of(ParseResult parsed) => new(
        parsed.GetValue(_by) ?? _session.Around.Variable("USER") ?? _session.Around.Variable("USERNAME") ?? "?",
        parsed.GetValue(_why),
        _session.Around.Clock.GetUtcNow());
}
