using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Model;
using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>chancery dossier list: the dossiers of the data set.</summary>
internal sealed class DossierListCommand : Command
{
    private readonly Session _session;

    public DossierListCommand(Session session)
        : base("list", session.Messages["help.dossier.list"])
    {
        _session = session;
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var loader = DossierArgument.Loader(_session, parsed);
        var readings = loader.Files().Select(loader.Read).ToList();
        var dossiers = readings.Select(r => r.Dossier).OfType<DossierDefinition>().ToList();
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(_session.Around.Output, "dossiers", dossiers, DossierJson.Write);
                break;
            case ListFormat.Csv:
                WriteCsv(dossiers);
                break;
            default:
                WriteTable(parsed, dossiers);
                break;
        }
        var faults = new FaultReport(_session.Around, _session.Messages);
        foreach (var faulty in readings.Where(r => r.Faults.Count > 0))
        {
            faults.Say(ExitCode.InputFailed, FaultCode.FaultyDossier, faulty.Faults[0].Message);
        }
        return dossiers.Count == readings.Count ? ExitCode.Done : ExitCode.InputFailed;
    }

    private void WriteTable(ParseResult parsed, List<DossierDefinition> dossiers)
    {
        var messages = _session.Messages;
        var table = new Table([new(messages["column.id"]), new(messages["column.title"], 16), new(messages["column.from"]), new(messages["column.parties"], 8)]);
        foreach (var dossier in dossiers)
        {
            table.Add(dossier.Id, DossierWords.Title(messages, dossier), _session.Dates.Of(dossier.Start), string.Join(" ", dossier.Parties));
        }
        table.Write(_session.Around.Text, _session.Width, _session.Paint(parsed));
    }

    private void WriteCsv(List<DossierDefinition> dossiers)
    {
        var csv = new CsvWriter(_session.Around.Text);
        csv.Write("id", "title_vi", "title_en", "start", "parties");
        foreach (var dossier in dossiers)
        {
            csv.Write(dossier.Id, dossier.Title, dossier.EnglishTitle, EntryJson.Day(dossier.Start), string.Join(' ', dossier.Parties));
        }
    }
}
