using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Output;
using Chancery.Register.Upkeep;

namespace Chancery.Cli.Commands;

/// <summary>chancery register check: names what is damaged and says what to do.</summary>
internal sealed class RegisterCheckCommand : Command
{
    private readonly Session _session;

    public RegisterCheckCommand(Session session)
        : base("check", session.Messages["help.register.check"])
    {
        _session = session;
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var place = _session.Register(parsed);
        var progress = new ProgressLine(_session);
        var result = place.Check(count => progress.Show("check.progress", count), _session.Around.Stop);
        progress.Clear();
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(_session.Around.Output, "check", result.Damages, DamageJson.Write, json =>
                {
                    json.WriteNumber("reports", result.Reports);
                    json.WriteBoolean("allRead", result.AllRead);
                    json.WriteBoolean("older", result.IsOlder);
                });
                break;
            case ListFormat.Csv:
                WriteCsv(result);
                break;
            default:
                WriteText(place.ToString(), result);
                break;
        }
        return result.Damages.Count == 0 ? ExitCode.Done : ExitCode.Unusable;
    }

    private void WriteCsv(CheckResult result)
    {
        var csv = new CsvWriter(_session.Around.Text);
        csv.Write("damage", "place", "hash", "source", "title", "detail");
        foreach (var damage in result.Damages)
        {
            csv.Write(DamageJson.Code(damage.Kind), damage.Place, damage.Report?.Hash, damage.Report?.Source, damage.Report?.Title, damage.Detail);
        }
    }

    private void WriteText(string place, CheckResult result)
    {
        var (output, messages) = (_session.Around.Text, _session.Messages);
        output.WriteLine(messages.Format("check.checked", place, result.Reports));
        if (result.IsOlder)
        {
            output.WriteLine(messages["check.older"]);
        }
        foreach (var damage in result.Damages.Where(d => d.Report is null))
        {
            output.WriteLine("  " + DisplayWidth.Plain(Words(damage)));
        }
        if (!result.AllRead && result.Damages.Any(d => d.Kind == DamageKind.Index))
        {
            output.WriteLine(messages["check.not-read"]);
        }
        var reports = result.Damages.Where(d => d.Report is not null).ToList();
        if (reports.Count > 0)
        {
            output.WriteLine(messages.Format("check.lost", reports.Count));
            DamageList.Write(_session, reports.Select(d => (d.Report!, (string?)Words(d))));
        }
        output.WriteLine(messages[Advice(result)]);
    }

    private string Words(Damage damage) => damage.Place is null
        ? _session.Messages.Format("check." + DamageJson.Code(damage.Kind), damage.Detail)
        : _session.Messages.Format("check." + DamageJson.Code(damage.Kind), damage.Place, damage.Detail);

    // The least that mends all of it.
    private static string Advice(CheckResult result)
    {
        var kinds = result.Damages.Select(d => d.Kind).ToHashSet();
        if (kinds.Count == 0)
        {
            return "check.all-well";
        }
        if (kinds.IsSubsetOf([DamageKind.Space]))
        {
            return "check.use-compact";
        }
        return kinds.IsSubsetOf([DamageKind.Index, DamageKind.Space, DamageKind.Derived]) ? "check.use-salvage" : "check.use-backup";
    }
}
