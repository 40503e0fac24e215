using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.Positions;

namespace Chancery.Cli.Commands;

/// <summary>chancery positions: what the parties of a dossier offered, demanded and refused, topic by topic, and where they changed.</summary>
internal sealed class PositionsCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _dossier;
    private readonly Option<string?> _party;
    private readonly Option<string?> _topic;
    private readonly Option<string?> _on;
    private readonly Option<bool> _all;

    public PositionsCommand(Session session)
        : base("positions", session.Messages["help.positions"])
    {
        _session = session;
        _dossier = new("DOSSIER") { Description = session.Messages["help.dossier.dossier"], Arity = ArgumentArity.ZeroOrOne };
        _party = new("--party") { Description = session.Messages["help.positions.party"], HelpName = "X" };
        _topic = new("--topic") { Description = session.Messages["help.positions.topic"], HelpName = "T" };
        _on = new("--on") { Description = session.Messages["help.state.on"], HelpName = "DATE" };
        _all = new("--all") { Description = session.Messages["help.state.all"] };
        Add(_dossier);
        foreach (var option in (Option[])[_party, _topic, _on, _all])
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
        var data = new DataFolder(_session.DataFolder(parsed));
        var party = Choice(_party.Name, parsed.GetValue(_party)?.ToUpperInvariant(), dossier.Parties);
        var topics = PositionLoader.Topics(data);
        var topic = Choice(_topic.Name, parsed.GetValue(_topic), topics);
        using var register = _session.OpenRegister(parsed);
        var reading = new PositionReader(register, StandoffLoader.Load(data), PositionLoader.Load(data)).Read(dossier, day, topic is null ? topics : [topic], party);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, "positions", json => PositionReadingJson.Write(json, reading));
                break;
            case ListFormat.Csv:
                PositionCsv.Write(_session.Around.Text, reading);
                break;
            default:
                new PositionPage(_session, parsed, parsed.GetValue(_all)).Write(reading);
                break;
        }
        return ExitCode.Done;
    }

    private static string? Choice(string option, string? value, IReadOnlyList<string> among) =>
        value is null || among.Contains(value) ? value : throw UsageFault.Value(option, value, string.Join(", ", among));
}
