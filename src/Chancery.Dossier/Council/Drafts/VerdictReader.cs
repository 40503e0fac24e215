using Chancery.Model;

namespace Chancery.Dossier.Council.Drafts;

/// <summary>Asks the Council's rule what the votes decide that reports tell, as far as they tell them.</summary>
internal sealed class VerdictReader(CouncilMembership membership)
{
    /// <summary>The verdict.</summary>
    /// <param name="ballot">The vote; null where only vetoes are told.</param>
    /// <param name="vetoes">Codes of those that are told to have vetoed.</param>
    /// <param name="voted">The day of the vote.</param>
    public DraftVerdict Of(DraftBallot? ballot, IReadOnlyList<string> vetoes, EdtfDate? voted)
    {
        if (voted is not { First: { } day, Last: { } last } || day != last || day < CouncilMembership.FirstMeeting || day > membership.KnownUntil)
        {
            return new DraftVerdict(null, DraftDoubt.NoDay, 0, Count(ballot?.For), []);
        }
        var against = Codes(ballot?.Against).Concat(vetoes).Distinct(StringComparer.Ordinal).Select(c => membership.Find(c, day)).OfType<CouncilTerm>().DistinctBy(t => t.State).ToList();
        string[] permanent = [.. against.Where(t => t.Seat is not null).Select(t => t.State)];
        var yes = Count(ballot?.For);
        var needs = CouncilRule.Needed(day);
        var doubt = yes is null ? DraftDoubt.NoCount : yes >= needs && permanent.Length == 0 && !AreNamed(ballot!, against.Count, day) ? DraftDoubt.NoNames : (DraftDoubt?)null;
        var outcome = doubt is null ? CouncilRule.Decide(day, yes!.Value, permanent.Length, isProcedural: false) : (CouncilOutcome?)null;
        return new DraftVerdict(outcome, doubt, needs, yes, outcome == CouncilOutcome.NotAdopted ? [] : permanent);
    }

    // Everybody who voted against it is named, or nobody can have.
    private bool AreNamed(DraftBallot ballot, int named, DateOnly day) => Count(ballot.Against) is { } no
        ? named >= no
        : Count(ballot.For) + (Count(ballot.Abstain) ?? 0) >= membership.On(day).Length;

    private static int? Count(BallotCount? votes) => votes is null ? null : votes.Count ?? (votes.Members.Count > 0 ? votes.Members.Count : null);

    private static IEnumerable<string> Codes(BallotCount? votes) => votes?.Members.Select(m => m.Country).OfType<string>() ?? [];
}
