using System.Collections.Immutable;
using Chancery.Model;

namespace Chancery.Dossier.Council;

/// <summary>
/// How the Security Council decides: Article 27 of the Charter of the United Nations, with the amendment of 1963 and the Council's
/// practice. A pure function of the ballot and of who sat in the Council on that day.
/// </summary>
/// <remarks>
/// An affirmative vote of seven of eleven members until the end of 1965, of nine of fifteen since 1 January 1966, when the members who
/// were elected under the amendment took their seats. On anything but procedure no permanent member may vote against it. That
/// one abstains is no veto (the Council's practice since 1946, found lawful by the International Court of Justice, Namibia, 1971), nor
/// that one is absent (since 1950). A draft without the votes it needs fails for want of them, whoever votes against it.
/// </remarks>
/// <param name="membership">Who sat in the Council when.</param>
public sealed class CouncilRule(CouncilMembership membership)
{
    private const int MajorityOfEleven = 7;
    private const int MajorityOfFifteen = 9;
    private static readonly DateOnly Enlarged = new(1966, 1, 1);

    /// <summary>How many votes a decision needs on a day.</summary>
    public static int Needed(DateOnly day) => day < Enlarged ? MajorityOfEleven : MajorityOfFifteen;

    /// <summary>What so many votes decide.</summary>
    /// <param name="day">The day of the vote.</param>
    /// <param name="yes">Votes for the draft.</param>
    /// <param name="permanentNo">Votes of permanent members against it.</param>
    /// <param name="isProcedural">True for a question of procedure.</param>
    public static CouncilOutcome Decide(DateOnly day, int yes, int permanentNo, bool isProcedural) =>
        yes < Needed(day) ? CouncilOutcome.NotAdopted
        : permanentNo > 0 && !isProcedural ? CouncilOutcome.Vetoed
        : CouncilOutcome.Adopted;

    /// <summary>What a ballot decides.</summary>
    /// <exception cref="CouncilException">A state was no member on that day, voted twice, or the membership of that day is not known.</exception>
    public CouncilDecision Decide(CouncilBallot ballot)
    {
        ArgumentNullException.ThrowIfNull(ballot);
        Check(ballot);
        var parties = ballot.IsProcedural ? [] : ballot.Parties.Select(p => membership.Find(p, ballot.Date)?.State).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var (yes, no) = (Counted(ballot.Yes, ballot.Date, parties), Counted(ballot.No, ballot.Date, parties));
        var permanent = no.Where(s => Member(s, ballot.Date).Seat is not null).ToImmutableArray();
        var outcome = Decide(ballot.Date, yes.Count, permanent.Length, ballot.IsProcedural);
        return new CouncilDecision(outcome, Needed(ballot.Date), yes.Count, no.Count, outcome == CouncilOutcome.Vetoed ? permanent : [])
        {
            HadToAbstain = [.. ballot.Yes.Concat(ballot.No).Where(s => parties.Contains(Member(s, ballot.Date).State))],
        };
    }

    private List<string> Counted(ImmutableArray<string> votes, DateOnly day, HashSet<string> parties) => [.. votes.Where(s => !parties.Contains(Member(s, day).State))];

    private CouncilTerm Member(string state, DateOnly day) => membership.Find(state, day) ?? throw new CouncilException(CouncilFault.NoMember, state, day);

    private void Check(CouncilBallot ballot)
    {
        if (ballot.Date < CouncilMembership.FirstMeeting || ballot.Date > membership.KnownUntil)
        {
            throw new CouncilException(CouncilFault.UnknownDay, "", ballot.Date);
        }
        var voted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var state in ballot.Yes.Concat(ballot.No).Concat(ballot.Abstain))
        {
            if (!voted.Add(Member(state, ballot.Date).State))
            {
                throw new CouncilException(CouncilFault.VotedTwice, state, ballot.Date);
            }
        }
    }
}
