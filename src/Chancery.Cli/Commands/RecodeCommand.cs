using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Chancery.Cli.Input;
using Chancery.Cli.Output;
using Chancery.Output;
using Chancery.Pipeline;
using Chancery.Register;
using Chancery.Register.Recoding;

namespace Chancery.Cli.Commands;

/// <summary>chancery recode: codes the register's reports anew from their stored texts and prints what changed.</summary>
internal sealed class RecodeCommand : Command
{
    private readonly Session _session;
    private readonly Option<bool> _all;
    private readonly Option<bool> _dryRun;

    public RecodeCommand(Session session)
        : base("recode", session.Messages["help.recode"])
    {
        _session = session;
        _all = new("--all") { Description = session.Messages["help.recode.all"] };
        _dryRun = new("--dry-run") { Description = session.Messages["help.recode.dry-run"] };
        Add(_all);
        Add(_dryRun);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var coding = _session.LoadCoder(parsed);
        var failures = new FailureReport(_session);
        var dryRun = parsed.GetValue(_dryRun);
        using var register = dryRun ? _session.OpenRegister(parsed) : _session.Register(parsed).OpenKept(_session.Around.Clock, _session.LoadKnowledge(parsed));
        ClockNotice.Say(_session, register);
        var recoding = new ReportRecoding(register, coding, failures, parsed.GetValue(_all), dryRun);
        var tally = new RecodeTally(_session, recoding.Count());
        try
        {
            Write(parsed, format, tally, tally.Count(recoding.Recode(_session.Around.Stop)), coding);
        }
        finally
        {
            tally.Finish(dryRun, failures.Count, aside: format != ListFormat.Table);
        }
        return recoding.IsFinished ? failures.ExitCode : throw new CommandFault(ExitCode.Stopped, FaultCode.Stopped);
    }

    private void Write(ParseResult parsed, ListFormat format, RecodeTally tally, IEnumerable<(ReportKey Report, EntryChange Change)> changes, ReportCoding coding)
    {
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(_session.Around.Output, "recode", changes, WriteJson, json => WriteTail(json, tally, coding));
                break;
            case ListFormat.Csv:
                WriteCsv(changes);
                break;
            default:
                WriteTable(parsed, tally, changes);
                break;
        }
    }

    private void WriteTable(ParseResult parsed, RecodeTally tally, IEnumerable<(ReportKey Report, EntryChange Change)> changes)
    {
        foreach (var _ in changes)
        {
            // The tally counts them as they come.
        }
        if (!tally.Counts.Rows.Any())
        {
            return;
        }
        var messages = _session.Messages;
        var words = new KindWords(messages);
        var table = new Table(
        [
            new(messages["column.kind"]),
            new(messages["column.type"]),
            new(messages["column.added"], AtRight: true),
            new(messages["column.gone"], AtRight: true),
            new(messages["column.changed"], AtRight: true),
        ]);
        foreach (var (kind, type, added, gone, changed) in tally.Counts.Rows)
        {
            table.Add(words.Kind(kind), words.Type(kind, type), Number(added), Number(gone), Number(changed));
        }
        tally.Clear();
        table.Write(_session.Around.Text, _session.Width, _session.Paint(parsed));
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private void WriteCsv(IEnumerable<(ReportKey Report, EntryChange Change)> changes)
    {
        var csv = new CsvWriter(_session.Around.Text);
        csv.Write("source", "hash", "kind", "type", "before", "after");
        foreach (var (report, change) in changes)
        {
            csv.Write(report.Source, report.Hash, change.Kind, change.Type, change.Before, change.After);
        }
    }

    private static void WriteJson(Utf8JsonWriter json, (ReportKey Report, EntryChange Change) changed)
    {
        var (report, change) = changed;
        json.WriteString("kind", change.Kind);
        json.WriteString("type", change.Type);
        WriteEntry(json, "before", change.Before);
        WriteEntry(json, "after", change.After);
        EntryJson.Write(json, report);
    }

    private static void WriteEntry(Utf8JsonWriter json, string name, string? entry)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(entry ?? "null");
    }

    private static void WriteTail(Utf8JsonWriter json, RecodeTally tally, ReportCoding coding)
    {
        json.WriteStartArray("counts");
        foreach (var (kind, type, added, gone, changed) in tally.Counts.Rows)
        {
            json.WriteStartObject();
            json.WriteString("kind", kind);
            json.WriteString("type", type.Length == 0 ? null : type);
            json.WriteNumber("added", added);
            json.WriteNumber("gone", gone);
            json.WriteNumber("changed", changed);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("reports", tally.Reports);
        json.WriteNumber("reportsChanged", tally.ReportsChanged);
        json.WriteString("coder", coding.CoderVersion);
        json.WriteString("data", coding.DataVersion);
    }
}
