using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Model;
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
        foreach (var option in (Option[])[_from, _to, _country, _person, _type])
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
        var undated = register.CountUndated(filter);
        var entries = register.Timeline(filter);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(_session.Around.Output, "timeline", entries, EntryJson.Write, json => json.WriteNumber("undated", undated));
                break;
            case ListFormat.Csv:
                WriteCsv(entries);
                break;
            default:
                WriteTable(parsed, entries);
                break;
        }
        if (undated > 0)
        {
            _session.Around.Flush();
            _session.Around.Errors.WriteLine(_session.Messages.Format("timeline.undated", undated));
        }
        return ExitCode.Done;
    }

    private TimelineFilter Filter(ParseResult parsed) => new()
    {
        From = DateArgument.First("--from", parsed.GetValue(_from)),
        To = DateArgument.Last("--to", parsed.GetValue(_to)),
        Country = parsed.GetValue(_country)?.ToUpperInvariant(),
        Person = parsed.GetValue(_person),
        Type = parsed.GetValue(_type) is { } type ? Type(type) : null,
    };

    // The ontology's word, or the one that the timeline prints.
    private EventType Type(string word)
    {
        foreach (var type in Enum.GetValues<EventType>())
        {
            if (string.Equals(type.Code(), word, StringComparison.OrdinalIgnoreCase)
                || string.Equals(_session.Events.Type(type), word.Normalize(), StringComparison.OrdinalIgnoreCase))
            {
                return type;
            }
        }
        throw UsageFault.Value("--type", word, string.Join(", ", Enum.GetValues<EventType>().Select(t => t.Code())));
    }

    private void WriteTable(ParseResult parsed, IEnumerable<TimelineEntry> entries)
    {
        var messages = _session.Messages;
        var table = new Table(
        [
            new(messages["column.date"]),
            new(messages["column.event"], 8),
            new(messages["column.sides"], 16),
            new(messages["column.place"], 5),
            new(messages["column.status"], 6),
            new(messages["column.report"], 8),
        ]);
        foreach (var (coded, report) in entries)
        {
            table.Add(
                _session.Dates.Of(coded.Date),
                _session.Events.Kind(coded),
                EventWords.Sides(coded),
                coded.Place,
                _session.Events.Status(coded.Status),
                Path.GetFileName(report.Source));
        }
        table.Write(_session.Around.Text, _session.Width, _session.Paint(parsed));
    }

    private void WriteCsv(IEnumerable<TimelineEntry> entries)
    {
        var csv = new CsvWriter(_session.Around.Text);
        csv.Write("date", "type", "mode", "actors", "recipients", "place", "status", "source", "hash", "start", "end", "evidence");
        foreach (var (coded, report) in entries)
        {
            var evidence = coded.Evidence.Count > 0 ? coded.Evidence[0] : null;
            csv.Write(
                coded.Date?.ToString(),
                coded.Type.Code(),
                coded.Mode.Code(),
                EventWords.Join(coded.Actors, "; "),
                EventWords.Join(coded.Recipients, "; "),
                coded.Place,
                coded.Status.Code(),
                report.Source,
                report.Hash,
                evidence?.Span.Start,
                evidence?.Span.End,
                evidence?.Wording);
        }
    }
}
