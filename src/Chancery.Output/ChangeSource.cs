using Chancery.Dossier.Changes;
using Chancery.Model;
using Chancery.Register;

namespace Chancery.Output;

/// <summary>The report on which a change rests, and the passage.</summary>
/// <param name="Report">The report; null where there is none, or its hash alone is known.</param>
/// <param name="Hash">Its hash; null where there is none.</param>
/// <param name="Reported">When it came out, or was first read.</param>
/// <param name="Evidence">The passage.</param>
public sealed record ChangeSource(ReportKey? Report, string? Hash, DateOnly? Reported, Evidence? Evidence)
{
    /// <summary>That of a change: of what it is now, as far as anything tells it.</summary>
    public static ChangeSource Of(DossierChange change) => change switch
    {
        ContactChange { After.Contact: { } contact } => Of(contact.Report, contact.Reported, contact.Entry.Evidence),
        ActChange { After: var act } => act.AnsweredBy is { } answer ? Of(answer.Report, answer.Reported, answer.Entry.Evidence) : Of(act.Latest.Report, act.Latest.Reported, act.Latest.Entry.Evidence),
        ConditionChange { After.Latest: var condition } => Of(condition.Report, condition.Reported, condition.Entry.Evidence),
        MeasureChange { Step.Told: [var told, ..] } => Of(told.Report, told.Reported, told.Entry.Evidence),
        MeetingChange { After: var meeting } => (meeting.Contradicted ?? meeting.Outcome ?? meeting.Announced[^1]) is var entry ? Of(entry.Report, entry.Reported, entry.Entry.Evidence) : None,
        SpeakerChange { After.Holders: [{ Evidence: { } said }, ..] } => Of(said.Report, said.On, [said.Evidence]),
        ReadingChange reading => new ChangeSource(null, reading.Hash, null, ReadingWords.Evidence(reading)),
        _ => None,
    };

    private static ChangeSource None { get; } = new(null, null, null, null);

    private static ChangeSource Of(ReportKey report, DateOnly? reported, IReadOnlyList<Evidence> evidence) => new(report, report.Hash, reported, evidence.Count > 0 ? evidence[0] : null);
}
