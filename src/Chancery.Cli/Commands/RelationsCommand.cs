using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.Relations;

namespace Chancery.Cli.Commands;

/// <summary>chancery relations: how the parties of a dossier deal with each other, month by month.</summary>
internal sealed class RelationsCommand : Command
{
    private const int Months = 12;

    private readonly Session _session;
    private readonly Argument<string?> _dossier;
    private readonly Option<string?> _on;
    private readonly Option<string?> _from;
    private readonly Option<string?> _to;

    public RelationsCommand(Session session)
        : base("relations", session.Messages["help.relations"])
    {
        _session = session;
        _dossier = new("DOSSIER") { Description = session.Messages["help.dossier.dossier"], Arity = ArgumentArity.ZeroOrOne };
        _on = new("--on") { Description = session.Messages["help.calendar.on"], HelpName = "DATE" };
        _from = new("--from") { Description = session.Messages["help.relations.from"], HelpName = "D" };
        _to = new("--to") { Description = session.Messages["help.relations.to"], HelpName = "D" };
        Add(_dossier);
        foreach (var option in (Option[])[_on, _from, _to])
        {
            Add(option);
        }
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var dossier = DossierArgument.Read(_session, parsed, parsed.GetValue(_dossier) ?? throw UsageFault.Missing(Name, _dossier.Name));
        var day = DateArgument.Day(_on.Name, parsed.GetValue(_on), _session.Around.Clock);
        var to = DateArgument.Last(_to.Name, parsed.GetValue(_to)) ?? day;
        var from = DateArgument.First(_from.Name, parsed.GetValue(_from)) ?? to.AddMonths(-Months).AddDays(1);
        if (to < from)
        {
            throw UsageFault.Value(_to.Name, parsed.GetValue(_to) ?? EntryJson.Day(to)!, ">= " + EntryJson.Day(from));
        }
        var levels = StateLoader.Levels(new DataFolder(_session.DataFolder(parsed)));
        using var register = _session.OpenRegister(parsed);
        var relations = new RelationReader(register, levels).Read(dossier, day, from, to);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, "relations", json => RelationJson.Write(json, relations));
                break;
            case ListFormat.Csv:
                RelationCsv.Write(_session.Around.Text, relations);
                break;
            default:
                new RelationPage(_session, parsed).Write(relations);
                break;
        }
        return ExitCode.Done;
    }
}
