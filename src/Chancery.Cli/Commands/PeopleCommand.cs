using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>chancery people: who, for which state, in which office, first and last seen, how often.</summary>
internal sealed class PeopleCommand : Command
{
    private readonly Session _session;
    private readonly Option<string?> _country;
    private readonly Option<string?> _person;
    private readonly LimitOption _limit;

    public PeopleCommand(Session session)
        : base("people", session.Messages["help.people"])
    {
        _session = session;
        _country = new("--country") { Description = session.Messages["help.people.country"], HelpName = "ISO3" };
        _person = new("--person") { Description = session.Messages["help.people.person"], HelpName = "NAME" };
        _limit = new(session.Messages["help.people.limit"]);
        Add(_country);
        Add(_person);
        Add(_limit);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        using var register = _session.OpenRegister(parsed);
        var people = register.People(new PeopleFilter(parsed.GetValue(_country)?.ToUpperInvariant(), parsed.GetValue(_person), _limit.Of(parsed)));
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(_session.Around.Output, "people", people, EntryJson.Write);
                break;
            case ListFormat.Csv:
                WriteCsv(people);
                break;
            default:
                WriteTable(parsed, people);
                break;
        }
        return ExitCode.Done;
    }

    private void WriteTable(ParseResult parsed, IEnumerable<PersonEntry> people)
    {
        var messages = _session.Messages;
        var table = new Table(
        [
            new(messages["column.name"], 16, Turn: 2),
            new(messages["column.country"]),
            new(messages["column.office"], 16, Turn: 1),
            new(messages["column.first-seen"]),
            new(messages["column.last-seen"]),
            new(messages["column.reports"], AtRight: true),
            new(messages["column.mentions"], AtRight: true, Spare: 2),
            new(messages["column.events"], AtRight: true, Spare: 1),
        ]);
        foreach (var person in people)
        {
            table.Add(
                person.Name,
                person.Country ?? "?",
                person.Offices is [var latest, ..] ? latest : null,
                _session.Dates.Of(person.FirstSeen),
                _session.Dates.Of(person.LastSeen),
                Number(person.Reports),
                Number(person.Mentions),
                Number(person.Events));
        }
        table.Write(_session.Around.Text, _session.Width, _session.Paint(parsed));
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void WriteCsv(IEnumerable<PersonEntry> people)
    {
        var csv = new CsvWriter(_session.Around.Text);
        csv.Write("name", "country", "offices", "first_seen", "last_seen", "reports", "mentions", "events");
        foreach (var person in people)
        {
            csv.Write(
                person.Name,
                person.Country,
                string.Join("; ", person.Offices),
                EntryJson.Day(person.FirstSeen),
                EntryJson.Day(person.LastSeen),
                person.Reports,
                person.Mentions,
                person.Events);
        }
    }
}
