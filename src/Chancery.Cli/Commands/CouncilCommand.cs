using System.Collections.Immutable;
using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.Council;
using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>chancery council: what a vote in the Security Council decides, or would decide.</summary>
internal sealed class CouncilCommand : Command
{
    private readonly Session _session;
    private readonly Option<string?> _on;
    private readonly Option<string[]> _yes;
    private readonly Option<string[]> _no;
    private readonly Option<string[]> _abstain;
    private readonly Option<string[]> _parties;
    private readonly Option<bool> _procedural;
    private readonly Option<string?> _batch;

    public CouncilCommand(Session session)
        : base("council", session.Messages["help.council"])
    {
        _session = session;
        _on = new("--on") { Description = session.Messages["help.council.on"], HelpName = "DATE" };
        _yes = States("--yes", "help.council.yes");
        _no = States("--no", "help.council.no");
        _abstain = States("--abstain", "help.council.abstain");
        _parties = States("--party", "help.council.party");
        _procedural = new("--procedural") { Description = session.Messages["help.council.procedural"] };
        _batch = new("--batch") { Description = session.Messages["help.council.batch"], HelpName = "FILE" };
        foreach (var option in (Option[])[_on, _yes, _no, _abstain, _parties, _procedural, _batch])
        {
            Add(option);
        }
        SetAction(Run);
    }

    private Option<string[]> States(string name, string help) =>
        new(name) { Description = _session.Messages[help], HelpName = "CHN,FRA,...", AllowMultipleArgumentsPerToken = true };

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var membership = CouncilLoader.Load(new DataFolder(_session.DataFolder(parsed)));
        if (parsed.GetValue(_batch) is { } file)
        {
            return new CouncilBatch(_session, membership).Run(file);
        }
        var day = DateArgument.Day(_on.Name, parsed.GetValue(_on), _session.Around.Clock);
        var ballot = new CouncilBallot(day, Codes(parsed, _yes), Codes(parsed, _no), Codes(parsed, _abstain))
        {
            IsProcedural = parsed.GetValue(_procedural),
            Parties = Codes(parsed, _parties),
        };
        if (ballot.Yes.Length + ballot.No.Length + ballot.Abstain.Length == 0)
        {
            new CouncilPage(_session).WriteMembers(membership, day, format);
            return ExitCode.Done;
        }
        try
        {
            new CouncilPage(_session).Write(membership, ballot, new CouncilRule(membership).Decide(ballot), format);
            return ExitCode.Done;
        }
        catch (CouncilException e)
        {
            return new FaultReport(_session.Around, _session.Messages).Say(ExitCode.InputFailed, FaultCode.Of(e.Fault), CouncilPage.Arguments(e, membership));
        }
    }

    // "CHN,FRA", "CHN FRA" and the option given again all mean the same.
    private static ImmutableArray<string> Codes(ParseResult parsed, Option<string[]> option) =>
        [.. (parsed.GetValue(option) ?? []).SelectMany(s => s.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(s => s.ToUpperInvariant())];
}
