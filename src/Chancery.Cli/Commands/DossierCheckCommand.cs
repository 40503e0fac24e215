using System.CommandLine;
using System.Globalization;
using Chancery.Data;
using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>chancery dossier check: says all that is wrong with a dossier's file, with the lines.</summary>
internal sealed class DossierCheckCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _dossier;

    public DossierCheckCommand(Session session)
        : base("check", session.Messages["help.dossier.check"])
    {
        _session = session;
        _dossier = new("DOSSIER") { Description = session.Messages["help.dossier.dossier"], Arity = ArgumentArity.ZeroOrOne };
        Add(_dossier);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var name = parsed.GetValue(_dossier) ?? throw UsageFault.Missing(Name, _dossier.Name);
        var loader = DossierArgument.Loader(_session, parsed);
        var reading = loader.Read(DossierArgument.Path(loader, name));
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(_session.Around.Output, "dossier-check", reading.Faults, (json, fault) =>
                {
                    json.WriteString("file", fault.File);
                    json.WriteNumber("line", fault.Line);
                    json.WriteString("fault", Said(fault));
                });
                break;
            case ListFormat.Csv:
                WriteCsv(reading);
                break;
            default:
                WriteText(reading);
                break;
        }
        return reading.Dossier is null ? ExitCode.InputFailed : ExitCode.Done;
    }

    private void WriteText(DossierReading reading)
    {
        foreach (var fault in reading.Faults)
        {
            _session.Around.Text.WriteLine(DisplayWidth.Plain(fault.Message));
        }
        if (reading.Dossier is { } dossier)
        {
            _session.Around.Text.WriteLine(_session.Messages.Format("dossier.sound", dossier.Id, dossier.Parties.Count, dossier.Topics.Count, dossier.Offices.Count));
        }
    }

    private void WriteCsv(DossierReading reading)
    {
        var csv = new CsvWriter(_session.Around.Text);
        csv.Write("file", "line", "fault");
        foreach (var fault in reading.Faults)
        {
            csv.Write(fault.File, fault.Line, Said(fault));
        }
    }

    // File and line have fields of their own.
    private static string Said(DataException fault) =>
        fault.Message[string.Create(CultureInfo.InvariantCulture, $"{fault.File}:{fault.Line}: ").Length..];
}
