using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.Standoffs;

namespace Chancery.Cli.Commands;

/// <summary>chancery standoffs: which acts of a dossier's parties wait for each other on a day.</summary>
internal sealed class StandoffsCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _dossier;
    private readonly Option<string?> _on;
    private readonly Option<bool> _all;

    public StandoffsCommand(Session session)
        : base("standoffs", session.Messages["help.standoffs"])
    {
        _session = session;
        _dossier = new("DOSSIER") { Description = session.Messages["help.dossier.dossier"], Arity = ArgumentArity.ZeroOrOne };
        _on = new("--on") { Description = session.Messages["help.state.on"], HelpName = "DATE" };
        _all = new("--all") { Description = session.Messages["help.state.all"] };
        Add(_dossier);
        Add(_on);
        Add(_all);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var dossier = DossierArgument.Read(_session, parsed, parsed.GetValue(_dossier) ?? throw UsageFault.Missing(Name, _dossier.Name));
        var day = DateArgument.Day(_on.Name, parsed.GetValue(_on), _session.Around.Clock);
        var data = new DataFolder(_session.DataFolder(parsed));
        using var register = _session.OpenRegister(parsed);
        var reading = new StandoffReader(register, StateLoader.Rules(data), StandoffLoader.Load(data)).Read(dossier, day);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, "standoffs", json => StandoffJson.Write(json, reading));
                break;
            case ListFormat.Csv:
                StandoffCsv.Write(_session.Around.Text, reading);
                break;
            default:
                new StandoffPage(_session, parsed, parsed.GetValue(_all)).Write(reading);
                break;
        }
        return ExitCode.Done;
    }
}
