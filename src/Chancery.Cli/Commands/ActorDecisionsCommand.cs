using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>chancery actor decisions: all that people decided of names, with what was taken back.</summary>
internal sealed class ActorDecisionsCommand : Command
{
    private readonly Session _session;

    public ActorDecisionsCommand(Session session)
        : base("decisions", session.Messages["help.actor.decisions"])
    {
        _session = session;
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        using var register = _session.OpenRegister(parsed);
        var decisions = register.Actors.Decisions();
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(_session.Around.Output, "decisions", decisions, ActorJson.Write);
                break;
            case ListFormat.Csv:
                var csv = new CsvWriter(_session.Around.Text);
                csv.Write("id", "act", "name", "country", "other_name", "other_country", "by", "why", "at", "undone_by", "undone_at");
                foreach (var d in decisions)
                {
                    csv.Write(
                        d.Id, d.IsMerge ? "merge" : "split", d.One.Name, d.One.Country, d.Other.Name, d.Other.Country, d.By, d.Why, $"{d.At:O}", d.Undone?.By, d.Undone is { } u ? $"{u.At:O}" : null);
                }
                break;
            default:
                DecisionTable.Write(_session, parsed, decisions);
                break;
        }
        return ExitCode.Done;
    }
}
