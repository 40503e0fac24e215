using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>chancery events: events as all reports together tell them, or one of them with all that supports it.</summary>
internal sealed class EventsCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _id;
    private readonly Option<string?> _from;
    private readonly Option<string?> _to;
    private readonly Option<string[]> _country;
    private readonly Option<string?> _person;
    private readonly Option<string?> _type;
    private readonly Option<int> _witnesses;
    private readonly Option<bool> _disputed;
    private readonly LimitOption _limit;

    public EventsCommand(Session session)
        : base("events", session.Messages["help.events"])
    {
        _session = session;
        var messages = session.Messages;
        _id = new("ID") { Description = messages["help.events.id"], Arity = ArgumentArity.ZeroOrOne };
        _from = new("--from") { Description = messages["help.timeline.from"], HelpName = "D" };
        _to = new("--to") { Description = messages["help.timeline.to"], HelpName = "D" };
        _country = new("--country") { Description = messages["help.events.country"], HelpName = "ISO3", Arity = ArgumentArity.ZeroOrMore };
        _person = new("--person") { Description = messages["help.timeline.person"], HelpName = "NAME" };
        _type = new("--type") { Description = messages["help.timeline.type"], HelpName = "T" };
        _witnesses = new("--witnesses") { Description = messages["help.events.witnesses"], HelpName = "N", DefaultValueFactory = _ => 1 };
        _disputed = new("--disputed") { Description = messages["help.events.disputed"] };
        _limit = new(messages["help.timeline.limit"]);
        Add(_id);
        foreach (var option in (Option[])[_from, _to, _country, _person, _type, _witnesses, _disputed, _limit])
        {
            Add(option);
        }
        Add(new EventsMergeCommand(session));
        Add(new EventsSplitCommand(session));
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var filter = Filter(parsed);
        using var register = _session.OpenRegister(parsed);
        if (parsed.GetValue(_id) is { } id)
        {
            var found = register.FindEvent(id) ?? throw new CommandFault(ExitCode.InputFailed, FaultCode.UnknownEvent, id);
            new MergedEventPage(_session, found, register.Claims).Write(format, _session.Paint(parsed));
        }
        else
        {
            new MergedEventList(_session).Write(register, filter, format, parsed);
        }
        return ExitCode.Done;
    }

    private EventFilter Filter(ParseResult parsed) => new()
    {
        From = DateArgument.First("--from", parsed.GetValue(_from)),
        To = DateArgument.Last("--to", parsed.GetValue(_to)),
        Countries = [.. (parsed.GetValue(_country) ?? []).Select(c => c.ToUpperInvariant())],
        Person = parsed.GetValue(_person),
        Type = TypeArgument.Read("--type", parsed.GetValue(_type), _session.Events),
        LeastWitnesses = parsed.GetValue(_witnesses),
        DisputedOnly = parsed.GetValue(_disputed),
        Limit = _limit.Of(parsed),
    };
}
