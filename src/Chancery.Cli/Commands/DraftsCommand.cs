using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.Council.Drafts;
using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>chancery drafts: what reports tell of drafts of resolutions, what their votes decide, and who spoke against them.</summary>
internal sealed class DraftsCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _dossier;
    private readonly Option<string?> _symbol;
    private readonly Option<string?> _on;
    private readonly Option<bool> _all;

    public DraftsCommand(Session session)
        : base("drafts", session.Messages["help.drafts"])
    {
        _session = session;
        _dossier = new("DOSSIER") { Description = session.Messages["help.dossier.dossier"], Arity = ArgumentArity.ZeroOrOne };
        _symbol = new("--symbol") { Description = session.Messages["help.drafts.symbol"], HelpName = "NUMBER" };
        _on = new("--on") { Description = session.Messages["help.state.on"], HelpName = "DATE" };
        _all = new("--all") { Description = session.Messages["help.state.all"] };
        Add(_dossier);
        foreach (var option in (Option[])[_symbol, _on, _all])
        {
            Add(option);
        }
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var symbol = parsed.GetValue(_symbol);
        var name = parsed.GetValue(_dossier) ?? (symbol is null ? throw UsageFault.Missing(Name, _dossier.Name) : null);
        var dossier = name is null ? null : DossierArgument.Read(_session, parsed, name);
        var day = DateArgument.Day(_on.Name, parsed.GetValue(_on), _session.Around.Clock);
        var data = new DataFolder(_session.DataFolder(parsed));
        using var register = _session.OpenRegister(parsed);
        var reading = new DraftReader(register, CouncilLoader.Load(data), SanctionLoader.Load(data), CouncilLoader.Opposition(data), StandoffLoader.Load(data), PositionLoader.Topics(data)).Read(dossier, symbol, day);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, Name, json => DraftReadingJson.Write(json, reading));
                break;
            case ListFormat.Csv:
                DraftCsv.Write(_session.Around.Text, reading);
                break;
            default:
                new DraftPage(_session, parsed, parsed.GetValue(_all)).Write(reading);
                break;
        }
        return ExitCode.Done;
    }
}
