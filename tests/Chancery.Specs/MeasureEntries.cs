using Chancery.Model;

namespace Chancery.Specs;

/// <summary>The measures and drafts of a coded report as the fields of spec lines.</summary>
internal static class MeasureEntries
{
    private const string None = "-";

    /// <summary>A measure: act and kind with its sides, status, announced, until, effective, term, basis, holder.</summary>
    public static string[] Of(CodedMeasure measure) =>
    [
        $"{measure.Act.Code()}{(measure.Asked is { } asked ? ":" + asked.Code() : "")} {measure.Kind} {Sides(measure.Senders)} > {Sides(measure.Targets)}".TrimEnd(),
        measure.Status.Code(),
        measure.Announced?.ToString() ?? None,
        measure.Until?.ToString() ?? None,
        measure.Effective?.ToString() ?? None,
        measure.Term ?? None,
        measure.Basis ?? None,
        measure.Holder ?? None,
    ];

    /// <summary>A draft: organ, number and outcome, sponsors, votes, vetoes, voted, submitted, provisions.</summary>
    public static string[] Of(CodedDraft draft) =>
    [
        $"{draft.Organ ?? None} {draft.Number ?? None} {draft.Outcome.Code()}",
        Or(Sides(draft.Sponsors)),
        draft.Ballot is { } ballot ? $"{Votes(ballot.For)}-{Votes(ballot.Against)}-{Votes(ballot.Abstain)}" : None,
        Or(Sides(draft.Vetoes)),
        draft.Voted?.ToString() ?? None,
        draft.Submitted?.ToString() ?? None,
        Or(string.Join(',', draft.Provisions.Select(p => p.Kind))),
    ];

    private static string Or(string text) => text.Length == 0 ? None : text;

    private static string Votes(BallotCount votes)
    {
        var members = Sides(votes.Members);
        return votes.Count is { } count ? $"{count} {members}".TrimEnd() : members.Length == 0 ? "?" : members;
    }

    // The sides of one end have no order.
    private static string Sides(IEnumerable<Side> sides) =>
        string.Join(',', sides.Select(s => s.Name is null ? s.Country ?? None : $"{s.Country ?? None}/{s.Name}").Order(StringComparer.Ordinal));
}
