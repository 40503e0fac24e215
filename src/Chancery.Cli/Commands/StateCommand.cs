using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.State;

namespace Chancery.Cli.Commands;

/// <summary>chancery state: where a dossier stands on a day.</summary>
internal sealed class StateCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _dossier;
    private readonly Option<string?> _on;
    private readonly Option<bool> _all;

    public StateCommand(Session session)
        : base("state", session.Messages["help.state"])
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
        var state = new StateReader(register, StateLoader.Levels(data), StateLoader.Rules(data)).Read(dossier, day);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, "state", json => StateJson.Write(json, state));
                break;
            case ListFormat.Csv:
                StateCsv.Write(_session.Around.Text, state);
                break;
            default:
                new StatePage(_session, parsed, parsed.GetValue(_all)).Write(state);
                break;
        }
        return ExitCode.Done;
    }
}
