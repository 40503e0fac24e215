using System.CommandLine;
using System.Text.Json;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.Sanctions;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>chancery sanctions: the measures of a dossier's parties against each other, as they stand on a day.</summary>
internal sealed class SanctionsCommand : DossierQuestion<SanctionsLedger>
{
    private readonly Option<bool> _history;

    public SanctionsCommand(Session session)
        : base(session, "sanctions", session.Messages["help.sanctions"], session.Messages["help.sanctions.on"])
    {
        _history = new("--history") { Description = session.Messages["help.sanctions.history"] };
        AddOptions(On, _history, All);
    }

    /// <inheritdoc/>
    protected override Func<IRegister, SanctionsLedger> Question(ParseResult parsed, DossierDefinition dossier, DateOnly day, DataFolder data)
    {
        var record = SanctionLoader.Load(data);
        return register => new LedgerReader(register.Pairs, record).Read(dossier, day);
    }

    /// <inheritdoc/>
    protected override void WriteJson(Utf8JsonWriter json, SanctionsLedger answer) => LedgerJson.Write(json, answer);

    /// <inheritdoc/>
    protected override void WriteCsv(TextWriter output, SanctionsLedger answer) => LedgerCsv.Write(output, answer);

    /// <inheritdoc/>
    protected override void WritePage(ParseResult parsed, SanctionsLedger answer) => new LedgerPage(Session, parsed, parsed.GetValue(All)).Write(answer, parsed.GetValue(_history));
}
