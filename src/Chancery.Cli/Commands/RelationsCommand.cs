using System.CommandLine;
using System.Text.Json;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.Relations;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>chancery relations: how the parties of a dossier deal with each other, month by month.</summary>
internal sealed class RelationsCommand : DossierQuestion<RelationReading>
{
    private readonly Option<string?> _from;
    private readonly Option<string?> _to;

    public RelationsCommand(Session session)
        : base(session, "relations", session.Messages["help.relations"], session.Messages["help.calendar.on"])
    {
        _from = new("--from") { Description = session.Messages["help.relations.from"], HelpName = "D" };
        _to = new("--to") { Description = session.Messages["help.relations.to"], HelpName = "D" };
        AddOptions(On, _from, _to);
    }

    /// <inheritdoc/>
    protected override Func<IRegister, RelationReading> Question(ParseResult parsed, DossierDefinition dossier, DateOnly day, DataFolder data)
    {
        var (from, to) = RelationReader.Range(day, DateArgument.First(_from.Name, parsed.GetValue(_from)), DateArgument.Last(_to.Name, parsed.GetValue(_to)));
        DateArgument.CheckOrder(_to.Name, parsed.GetValue(_to), from, to);
        var levels = StateLoader.Levels(data);
        return register => new RelationReader(register, levels).Read(dossier, day, from, to);
    }

    /// <inheritdoc/>
    protected override void WriteJson(Utf8JsonWriter json, RelationReading answer) => RelationJson.Write(json, answer);

    /// <inheritdoc/>
    protected override void WriteCsv(TextWriter output, RelationReading answer) => RelationCsv.Write(output, answer);

    /// <inheritdoc/>
    protected override void WritePage(ParseResult parsed, RelationReading answer) => new RelationPage(Session, parsed).Write(answer);
}
