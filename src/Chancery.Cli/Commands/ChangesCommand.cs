using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.Changes;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Changes;

namespace Chancery.Cli.Commands;

/// <summary>chancery changes: what is not in a dossier as it was on a day, or when it was last asked for.</summary>
internal sealed class ChangesCommand : Command
{
    private const string Last = "last";

    private readonly Session _session;
    private readonly Argument<string?> _dossier;
    private readonly Option<string?> _since;
    private readonly Option<string?> _on;
    private readonly Option<bool> _all;

    public ChangesCommand(Session session)
        : base("changes", session.Messages["help.changes"])
    {
        _session = session;
        _dossier = new("DOSSIER") { Description = session.Messages["help.dossier.dossier"], Arity = ArgumentArity.ZeroOrOne };
        _since = new("--since") { Description = session.Messages["help.changes.since"], HelpName = "DATE|last" };
        _on = new("--on") { Description = session.Messages["help.changes.on"], HelpName = "DATE" };
        _all = new("--all") { Description = session.Messages["help.state.all"] };
        Add(_dossier);
        Add(_since);
        Add(_on);
        Add(_all);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var dossier = DossierArgument.Read(_session, parsed, parsed.GetValue(_dossier) ?? throw UsageFault.Missing(Name, _dossier.Name));
        var since = parsed.GetValue(_since) ?? throw UsageFault.Missing(Name, _since.Name);
        var on = DateArgument.Day(_on.Name, parsed.GetValue(_on), _session.Around.Clock);
        var data = new DataFolder(_session.DataFolder(parsed));
        using var register = _session.OpenRegister(parsed);
        // What is filed while this runs is told the next time.
        var now = register.Changes.Now(_session.Around.Clock.GetUtcNow());
        var changes = Read(new ChangeReader(register, StateLoader.Levels(data), StateLoader.Rules(data), SanctionLoader.Load(data)), register, dossier, since, on);
        Write(parsed, format, changes, register);
        if (since == Last && parsed.GetValue(_on) is null)
        {
            register.Changes.Keep(dossier.Id, now);
        }
        return ExitCode.Done;
    }

    private DossierChanges Read(ChangeReader reader, IRegister register, DossierDefinition dossier, string since, DateOnly on)
    {
        if (since == Last)
        {
            return register.Changes.Last(dossier.Id) is { } last ? reader.Since(dossier, NotAfter(on, last), on) : reader.Since(dossier, dossier.Start.AddDays(-1), on);
        }
        var day = DateArgument.Day(_since.Name, since, _session.Around.Clock);
        return day <= on ? reader.Since(dossier, day, on) : throw UsageFault.Value(_since.Name, since, "<= " + EntryJson.Day(on));
    }

    // As of an earlier day than that on which it was last asked for nothing can have come since.
    private AskedMark NotAfter(DateOnly on, AskedMark last) => DateOnly.FromDateTime(last.At.UtcDateTime) is var day && day <= on
        ? last
        : throw UsageFault.Value(_on.Name, EntryJson.Day(on)!, ">= " + EntryJson.Day(day));

    private void Write(ParseResult parsed, ListFormat format, DossierChanges changes, IRegister register)
    {
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, "changes", json => ChangeJson.Write(json, changes));
                break;
            case ListFormat.Csv:
                ChangeCsv.Write(_session.Around.Text, changes);
                break;
            default:
                new ChangePage(_session, parsed, parsed.GetValue(_all)).Write(changes, register);
                break;
        }
    }
}
