using System.CommandLine;
using System.Globalization;
using Chancery.Cli.Output;
using Chancery.Output;
using Chancery.Register.Actors;
using Chancery.Register.Bodies;

namespace Chancery.Cli.Commands;

/// <summary>chancery actor: a person, state, body or organ. Of a person all names and why they are one person's, the offices over time, what people decided.</summary>
internal sealed class ActorCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _name;

    public ActorCommand(Session session)
        : base("actor", session.Messages["help.actor"])
    {
        _session = session;
        _name = new("NAME") { Description = session.Messages["help.actor.name"], Arity = ArgumentArity.ZeroOrOne };
        Add(_name);
        Add(new ActorMergeCommand(session));
        Add(new ActorSplitCommand(session));
        Add(new UndoCommand(session, session.Messages["help.actor.undo"], (register, number, decider) => register.Actors.Undo(number, decider)));
        Add(new ActorDecisionsCommand(session));
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var name = parsed.GetValue(_name) ?? throw UsageFault.Missing(Name, _name.Name);
        using var register = _session.OpenRegister(parsed);
        var pages = register.Actors.Find(name);
        var bodies = register.Bodies.Find(name);
        if (pages.Count == 0 && bodies.Count == 0)
        {
            throw new CommandFault(ExitCode.InputFailed, FaultCode.UnknownActor, name);
        }
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(_session.Around.Output, "actors", pages, ActorJson.Write, json => BodyJson.Write(json, bodies));
                break;
            case ListFormat.Csv:
                WriteCsv(pages, bodies);
                break;
            default:
                foreach (var page in pages)
                {
                    WriteText(parsed, page);
                }
                foreach (var body in bodies)
                {
                    BodySheet.Write(_session, parsed, body);
                }
                break;
        }
        return ExitCode.Done;
    }

    private void WriteText(ParseResult parsed, ActorPage page)
    {
        var (messages, output) = (_session.Messages, _session.Around.Text);
        output.WriteLine(DisplayWidth.Plain(
            messages.Format("actor.head", page.Person.Name, page.Person.Country ?? "?", page.Person.Reports, _session.Dates.Of(page.Person.FirstSeen), _session.Dates.Of(page.Person.LastSeen))));
        WriteNames(parsed, page.Names);
        if (page.Offices.Count > 0)
        {
            OfficeTable.Write(_session, parsed, page.Offices);
        }
        if (page.Decisions.Count > 0)
        {
            DecisionTable.Write(_session, parsed, page.Decisions);
        }
    }

    private void WriteNames(ParseResult parsed, IReadOnlyList<ActorForm> names)
    {
        var messages = _session.Messages;
        var table = new Table(
        [
            new(messages["column.name"], 16, Turn: 1),
            new(messages["column.country"]),
            new(messages["column.reports"], AtRight: true),
            new(messages["column.reason"]),
            new(messages["column.score"], AtRight: true),
            new(messages["column.variant-of"], 16, Turn: 2),
        ]);
        foreach (var form in names)
        {
            table.Add(
                form.Name.Bearer is { } bearer ? $"{form.Name.Name} [{bearer}]" : form.Name.Name,
                form.Name.Country ?? "?",
                form.Reports.ToString(CultureInfo.InvariantCulture),
                form.Reason is { } reason ? messages["reason." + ReasonText.Of(reason)] : null,
                form.Score?.ToString("0.00", CultureInfo.InvariantCulture),
                form.VariantOf);
        }
        table.Write(_session.Around.Text, _session.Width, _session.Paint(parsed));
    }

    private void WriteCsv(IReadOnlyList<ActorPage> pages, IReadOnlyList<BodyPage> bodies)
    {
        var csv = new CsvWriter(_session.Around.Text);
        csv.Write("actor", "name", "country", "bearer", "reports", "variant_of", "reason", "score");
        foreach (var page in pages)
        {
            foreach (var form in page.Names)
            {
                csv.Write(
                    page.Person.Name,
                    form.Name.Name,
                    form.Name.Country,
                    form.Name.Bearer,
                    form.Reports,
                    form.VariantOf,
                    form.Reason is { } reason ? ReasonText.Of(reason) : null,
                    form.Score?.ToString("0.00", CultureInfo.InvariantCulture));
            }
        }
        foreach (var body in bodies)
        {
            foreach (var name in body.Names)
            {
                csv.Write(body.Name, name.Name, body.Country, null, name.Entries, null, BodyJson.Code(name.Reason), null);
            }
        }
    }
}
