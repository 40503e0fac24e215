using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.Sanctions;

namespace Chancery.Cli.Commands;

/// <summary>chancery sanctions: the measures of a dossier's parties against each other, as they stand on a day.</summary>
internal sealed class SanctionsCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _dossier;
    private readonly Option<string?> _on;
    private readonly Option<bool> _history;
    private readonly Option<bool> _all;

    public SanctionsCommand(Session session)
        : base("sanctions", session.Messages["help.sanctions"])
    {
        _session = session;
        _dossier = new("DOSSIER") { Description = session.Messages["help.dossier.dossier"], Arity = ArgumentArity.ZeroOrOne };
        _on = new("--on") { Description = session.Messages["help.sanctions.on"], HelpName = "DATE" };
        _history = new("--history") { Description = session.Messages["help.sanctions.history"] };
        _all = new("--all") { Description = session.Messages["help.state.all"] };
        Add(_dossier);
        Add(_on);
        Add(_history);
        Add(_all);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var dossier = DossierArgument.Read(_session, parsed, parsed.GetValue(_dossier) ?? throw UsageFault.Missing(Name, _dossier.Name));
        var day = DateArgument.Day(_on.Name, parsed.GetValue(_on), _session.Around.Clock);
        var record = SanctionLoader.Load(new DataFolder(_session.DataFolder(parsed)));
        using var register = _session.OpenRegister(parsed);
        var ledger = new LedgerReader(register.Pairs, record).Read(dossier, day);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, "sanctions", json => LedgerJson.Write(json, ledger));
                break;
            case ListFormat.Csv:
                LedgerCsv.Write(_session.Around.Text, ledger);
                break;
            default:
                new LedgerPage(_session, parsed, parsed.GetValue(_all)).Write(ledger, parsed.GetValue(_history));
                break;
        }
        return ExitCode.Done;
    }
}
