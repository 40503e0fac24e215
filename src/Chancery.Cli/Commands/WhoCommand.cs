using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Output;
using Chancery.Register.Actors;

namespace Chancery.Cli.Commands;

/// <summary>chancery who: who held an office on a day, with all that says so.</summary>
internal sealed class WhoCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _office;
    private readonly Option<string?> _on;

    public WhoCommand(Session session)
        : base("who", session.Messages["help.who"])
    {
        _session = session;
        _office = new("OFFICE") { Description = session.Messages["help.who.office"], Arity = ArgumentArity.ZeroOrOne };
        _on = new("--on") { Description = session.Messages["help.who.on"], HelpName = "DATE" };
        Add(_office);
        Add(_on);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var office = parsed.GetValue(_office) ?? throw UsageFault.Missing(Name, _office.Name);
        var day = DateArgument.Day(_on.Name, parsed.GetValue(_on), _session.Around.Clock);
        using var register = _session.OpenRegister(parsed);
        var holders = register.Actors.Who(office, day);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(_session.Around.Output, "holders", holders, ActorJson.Write);
                break;
            case ListFormat.Csv:
                WriteCsv(holders);
                break;
            default:
                WriteText(parsed, holders, office, day);
                break;
        }
        return ExitCode.Done;
    }

    private void WriteText(ParseResult parsed, IReadOnlyList<OfficeHolder> holders, string office, DateOnly day)
    {
        var (messages, output) = (_session.Messages, _session.Around.Text);
        if (holders.Count == 0)
        {
            output.WriteLine(messages.Format("who.nobody", DisplayWidth.Plain(office), _session.Dates.Of(day)));
            return;
        }
        if (holders.Count > 1)
        {
            output.WriteLine(messages.Format("who.several", _session.Dates.Of(day)));
        }
        foreach (var holder in holders)
        {
            output.WriteLine(DisplayWidth.Plain($"{holder.Name} ({holder.Country ?? "?"})"));
            OfficeTable.Write(_session, parsed, holder.Terms);
            foreach (var (report, on, evidence) in holder.Evidence)
            {
                output.WriteLine(DisplayWidth.Plain($"  {_session.Dates.Of(on)}  “{evidence.Wording}”  {ReportName.Of(report)}:{evidence.Span.Start}-{evidence.Span.End}"));
            }
        }
    }

    private void WriteCsv(IReadOnlyList<OfficeHolder> holders)
    {
        var csv = new CsvWriter(_session.Around.Text);
        csv.Write("name", "country", "office", "said", "from", "to", "times", "source");
        foreach (var holder in holders)
        {
            foreach (var term in holder.Terms)
            {
                csv.Write(holder.Name, holder.Country, term.Office, term.Said, term.From, term.To, term.Reports, term.Source);
            }
            foreach (var (report, on, evidence) in holder.Evidence)
            {
                csv.Write(holder.Name, holder.Country, evidence.Wording, "", EntryJson.Day(on), EntryJson.Day(on), 1, $"{report.Source}:{evidence.Span.Start}-{evidence.Span.End}");
            }
        }
    }
}
