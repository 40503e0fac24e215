using System.CommandLine;
using System.Text.Json;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>chancery state: where a dossier stands on a day.</summary>
internal sealed class StateCommand : DossierQuestion<StateOfPlay>
{
    public StateCommand(Session session)
        : base(session, "state", session.Messages["help.state"], session.Messages["help.state.on"]) => AddOptions(On, All);

    /// <inheritdoc/>
    protected override Func<IRegister, StateOfPlay> Question(ParseResult parsed, DossierDefinition dossier, DateOnly day, DataFolder data) =>
        register => new StateReader(register, StateLoader.Levels(data), StateLoader.Rules(data)).Read(dossier, day);

    /// <inheritdoc/>
    protected override void WriteJson(Utf8JsonWriter json, StateOfPlay answer) => StateJson.Write(json, answer);

    /// <inheritdoc/>
    protected override void WriteCsv(TextWriter output, StateOfPlay answer) => StateCsv.Write(output, answer);

    /// <inheritdoc/>
    protected override void WritePage(ParseResult parsed, StateOfPlay answer) => new StatePage(Session, parsed, parsed.GetValue(All)).Write(answer);
}
