using System.CommandLine;
using System.Text.Json;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.Standoffs;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>chancery standoffs: which acts of a dossier's parties wait for each other on a day.</summary>
internal sealed class StandoffsCommand : DossierQuestion<StandoffReading>
{
    public StandoffsCommand(Session session)
        : base(session, "standoffs", session.Messages["help.standoffs"], session.Messages["help.state.on"]) => AddOptions(On, All);

    /// <inheritdoc/>
    protected override Func<IRegister, StandoffReading> Question(ParseResult parsed, DossierDefinition dossier, DateOnly day, DataFolder data) =>
        register => new StandoffReader(register, StateLoader.Rules(data), StandoffLoader.Load(data)).Read(dossier, day);

    /// <inheritdoc/>
    protected override void WriteJson(Utf8JsonWriter json, StandoffReading answer) => StandoffJson.Write(json, answer);

    /// <inheritdoc/>
    protected override void WriteCsv(TextWriter output, StandoffReading answer) => StandoffCsv.Write(output, answer);

    /// <inheritdoc/>
    protected override void WritePage(ParseResult parsed, StandoffReading answer) => new StandoffPage(Session, parsed, parsed.GetValue(All)).Write(answer);
}
