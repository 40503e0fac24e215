using Chancery.Dossier.Council;
using Chancery.Model;
using Chancery.Output;

namespace Chancery.Cli.Output;

/// <summary>What a vote decides, and who may vote.</summary>
internal sealed class CouncilPage(Session session)
{
    /// <summary>What fills the places in the sentence of a fault.</summary>
    public static object?[] Arguments(CouncilException fault, CouncilMembership membership) =>
        [fault.State, EntryJson.Day(fault.Date), string.Join(", ", membership.On(fault.Date).Select(t => t.State))];

    /// <summary>Writes what a ballot decides.</summary>
    public void Write(CouncilMembership membership, CouncilBallot ballot, CouncilDecision decision, ListFormat format)
    {
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(session.Around.Output, "council", json =>
                {
                    json.WriteString("date", EntryJson.Day(ballot.Date));
                    CouncilJson.Write(json, decision);
                });
                break;
            case ListFormat.Csv:
                var csv = new CsvWriter(session.Around.Text);
                csv.Write("date", "outcome", "vetoed_by", "needs", "yes", "no");
                csv.Write(EntryJson.Day(ballot.Date), CouncilJson.Code(decision.Outcome), string.Join(' ', decision.VetoedBy), decision.Needs, decision.Yes, decision.No);
                break;
            default:
                WriteText(membership, ballot, decision);
                break;
        }
    }

    /// <summary>Writes who sits in the Council on a day.</summary>
    public void WriteMembers(CouncilMembership membership, DateOnly day, ListFormat format)
    {
        var members = membership.On(day);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(session.Around.Output, "members", members, (json, member) =>
                {
                    json.WriteString("state", member.State);
                    json.WriteBoolean("permanent", member.Seat is not null);
                    json.WriteString("from", EntryJson.Day(member.From));
                    json.WriteString("to", EntryJson.Day(member.To));
                });
                break;
            case ListFormat.Csv:
                var csv = new CsvWriter(session.Around.Text);
                csv.Write("state", "permanent", "from", "to");
                foreach (var member in members)
                {
                    csv.Write(member.State, member.Seat is not null ? "true" : "false", EntryJson.Day(member.From), EntryJson.Day(member.To));
                }
                break;
            default:
                WriteMembers(members, day);
                break;
        }
    }

    private void WriteMembers(IReadOnlyList<CouncilTerm> members, DateOnly day)
    {
        var (messages, output) = (session.Messages, session.Around.Text);
        output.WriteLine(messages.Format("council.members", session.Dates.Of(day), members.Count, CouncilRule.Needed(day)));
        output.WriteLine(messages.Format("council.permanent", Names(members.Where(m => m.Seat is not null))));
        output.WriteLine(messages.Format("council.elected", Names(members.Where(m => m.Seat is null))));
    }

    private void WriteText(CouncilMembership membership, CouncilBallot ballot, CouncilDecision decision)
    {
        var (messages, output) = (session.Messages, session.Around.Text);
        output.WriteLine(messages.Format(Sentence(decision.Outcome), decision.Yes, decision.Needs, string.Join(", ", decision.VetoedBy)));
        if (decision.Outcome == CouncilOutcome.NotAdopted && ballot.No.Any(s => membership.Find(s, ballot.Date)?.Seat is not null) && !ballot.IsProcedural)
        {
            output.WriteLine(messages["council.no-veto"]);
        }
        if (decision.HadToAbstain.Length > 0)
        {
            output.WriteLine(messages.Format("council.had-to-abstain", string.Join(", ", decision.HadToAbstain)));
        }
        var voted = ballot.Yes.Concat(ballot.No).Concat(ballot.Abstain).Select(s => membership.Find(s, ballot.Date)!.State).ToHashSet(StringComparer.Ordinal);
        var silent = membership.On(ballot.Date).Where(m => !voted.Contains(m.State)).ToList();
        if (silent.Count > 0)
        {
            output.WriteLine(messages.Format("council.took-no-part", Names(silent)));
        }
    }

    private static string Sentence(CouncilOutcome outcome) => outcome switch
    {
        CouncilOutcome.Adopted => "council.adopted",
        CouncilOutcome.Vetoed => "council.vetoed",
        _ => "council.not-adopted",
    };

    private static string Names(IEnumerable<CouncilTerm> members) => string.Join(", ", members.Select(m => m.State));
}
