using System.CommandLine;
using System.Text.Json;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.Positions;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>chancery positions: what the parties of a dossier offered, demanded and refused, topic by topic, and where they changed.</summary>
internal sealed class PositionsCommand : DossierQuestion<PositionReading>
{
    private readonly Option<string?> _party;
    private readonly Option<string?> _topic;

    public PositionsCommand(Session session)
        : base(session, "positions", session.Messages["help.positions"], session.Messages["help.state.on"])
    {
        _party = new("--party") { Description = session.Messages["help.positions.party"], HelpName = "X" };
        _topic = new("--topic") { Description = session.Messages["help.positions.topic"], HelpName = "T" };
        AddOptions(_party, _topic, On, All);
    }

    /// <inheritdoc/>
    protected override Func<IRegister, PositionReading> Question(ParseResult parsed, DossierDefinition dossier, DateOnly day, DataFolder data)
    {
        var party = Choice(_party.Name, parsed.GetValue(_party)?.ToUpperInvariant(), dossier.Parties);
        var topics = PositionLoader.Topics(data);
        var topic = Choice(_topic.Name, parsed.GetValue(_topic), topics);
        return register => new PositionReader(register, StandoffLoader.Load(data), PositionLoader.Load(data)).Read(dossier, day, topic is null ? topics : [topic], party);
    }

    /// <inheritdoc/>
    protected override void WriteJson(Utf8JsonWriter json, PositionReading answer) => PositionReadingJson.Write(json, answer);

    /// <inheritdoc/>
    protected override void WriteCsv(TextWriter output, PositionReading answer) => PositionCsv.Write(output, answer);

    /// <inheritdoc/>
    protected override void WritePage(ParseResult parsed, PositionReading answer) => new PositionPage(Session, parsed, parsed.GetValue(All)).Write(answer);

    private static string? Choice(string option, string? value, IReadOnlyList<string> among) =>
        value is null || among.Contains(value) ? value : throw UsageFault.Value(option, value, string.Join(", ", among));
}
