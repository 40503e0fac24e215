using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>chancery show: a report's text with its furniture set apart, and every entry beside the characters that it rests on.</summary>
internal sealed class ShowCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _report;

    public ShowCommand(Session session)
        : base("show", session.Messages["help.show"])
    {
        _session = session;
        _report = new("REPORT") { Description = session.Messages["help.show.report"], Arity = ArgumentArity.ZeroOrOne };
        Add(_report);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var key = parsed.GetValue(_report) ?? throw UsageFault.Missing(Name, _report.Name);
        using var register = _session.OpenRegister(parsed);
        var report = Find(register, key);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, "report", json => EntryJson.Write(json, report));
                break;
            case ListFormat.Csv:
                new EntryList(_session, report.Coded).WriteCsv(_session.Around.Text);
                break;
            default:
                new ReportPage(_session, report, _session.Paint(parsed)).Write(_session.Around.Text);
                break;
        }
        return ExitCode.Done;
    }

    private static RegisteredReport Find(IRegister register, string key)
    {
        // As it is; in composed letters, which a terminal may not send; or by the file's name where the path to it is another today.
        string[] keys = [key, key.Normalize(), Path.GetFileName(key)];
        var found = keys.Select(register.Find).FirstOrDefault(f => f.Count > 0) ?? [];
        return found switch
        {
            [] => throw new CommandFault(ExitCode.InputFailed, FaultCode.UnknownReport, key),
            [var one] => register.Report(one.Hash)!,
            _ => throw new CommandFault(
                ExitCode.InputFailed,
                FaultCode.AmbiguousReport,
                key,
                string.Join("; ", found.Take(10).Select(r => $"{r.Hash[..12]} {r.Source}")) + (found.Count > 10 ? "; …" : "")),
        };
    }
}
