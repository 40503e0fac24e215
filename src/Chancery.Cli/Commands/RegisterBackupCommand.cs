using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Output;
using Chancery.Register.Upkeep;

namespace Chancery.Cli.Commands;

/// <summary>chancery register backup: writes the register into a new file.</summary>
internal sealed class RegisterBackupCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _file;
    private readonly Option<bool> _salvage;

    public RegisterBackupCommand(Session session)
        : base("backup", session.Messages["help.register.backup"])
    {
        _session = session;
        _file = new("FILE") { Description = session.Messages["help.register.backup.file"], Arity = ArgumentArity.ZeroOrOne };
        _salvage = new("--salvage") { Description = session.Messages["help.register.backup.salvage"] };
        Add(_file);
        Add(_salvage);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var file = parsed.GetValue(_file) ?? throw UsageFault.Missing("register backup", _file.Name);
        var progress = new ProgressLine(_session);
        var result = Write(parsed, file, count => progress.Show("backup.progress", count));
        progress.Clear();
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, "backup", json =>
                {
                    json.WriteString("file", file);
                    json.WriteNumber("reports", result.Reports);
                    json.WriteNumber("bytes", result.Bytes);
                    json.WriteStartArray("lost");
                    foreach (var report in result.Lost)
                    {
                        json.WriteStartObject();
                        DamageJson.Write(json, report);
                        json.WriteEndObject();
                    }
                    json.WriteEndArray();
                });
                break;
            case ListFormat.Csv:
                var csv = new CsvWriter(_session.Around.Text);
                csv.Write("file", "reports", "bytes", "lost");
                csv.Write(file, result.Reports, result.Bytes, result.Lost.Count);
                break;
            default:
                WriteText(file, result);
                break;
        }
        return result.Lost.Count == 0 ? ExitCode.Done : ExitCode.InputFailed;
    }

    private BackupResult Write(ParseResult parsed, string file, Action<long> progress)
    {
        var stop = _session.Around.Stop;
        if (parsed.GetValue(_salvage))
        {
            var place = _session.Register(parsed);
            return place.IsPostgres ? throw new CommandFault(ExitCode.Usage, FaultCode.NoSalvage) : place.Salvage(file, _session.Around.Clock, _session.LoadKnowledge(parsed), progress, stop);
        }
        using var register = _session.OpenRegister(parsed);
        return register.BackUp(file, progress, stop);
    }

    private void WriteText(string file, BackupResult result)
    {
        var (output, messages) = (_session.Around.Text, _session.Messages);
        output.WriteLine(messages.Format("backup.done", DisplayWidth.Plain(file), result.Reports, ByteSize.Of(result.Bytes)));
        if (result.Lost.Count > 0)
        {
            output.WriteLine(messages.Format("backup.lost", result.Lost.Count));
            DamageList.Write(_session, result.Lost.Select(r => (r, (string?)null)));
        }
    }
}
