using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>chancery timeline: events in order of their dates.</summary>
internal sealed class TimelineCommand : Command
{
    private readonly Session _session;
    private readonly Option<string?> _from;
    private readonly Option<string?> _to;
    private readonly Option<string?> _country;
    private readonly Option<string?> _person;
    private readonly Option<string?> _type;
    private readonly LimitOption _limit;

    public TimelineCommand(Session session)
        : base("timeline", session.Messages["help.timeline"])
    {
        _session = session;
        var messages = session.Messages;
        _from = new("--from") { Description = messages["help.timeline.from"], HelpName = "D" };
        _to = new("--to") { Description = messages["help.timeline.to"], HelpName = "D" };
        _country = new("--country") { Description = messages["help.timeline.country"], HelpName = "ISO3" };
        _person = new("--person") { Description = messages["help.timeline.person"], HelpName = "NAME" };
        _type = new("--type") { Description = messages["help.timeline.type"], HelpName = "T" };
        _limit = new(messages["help.timeline.limit"]);
        foreach (var option in (Option[])[_from, _to, _country, _person, _type, _limit])
        {
            Add(option);
        }
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var filter = Filter(parsed);
        using var register = _session.OpenRegister(parsed);
        new TimelineList(_session).Write(register, filter, format, parsed);
        return ExitCode.Done;
    }

    private TimelineFilter Filter(ParseResult parsed) => new()
    {
        From = DateArgument.First("--from", parsed.GetValue(_from)),
        To = DateArgument.Last("--to", parsed.GetValue(_to)),
        Country = parsed.GetValue(_country)?.ToUpperInvariant(),
        Person = parsed.GetValue(_person),
        Type = TypeArgument.Read("--type", parsed.GetValue(_type), _session.Events),
        Limit = _limit.Of(parsed),
    };
}
