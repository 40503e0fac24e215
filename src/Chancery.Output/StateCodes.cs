using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Output;

/// <summary>The codes of a state of play in JSON and CSV; docs/formats.md lists them.</summary>
public static class StateCodes
{
    /// <summary>"accepted", "refused", or "stale" and "open" for what nobody answered.</summary>
    public static string Status(StandingAct act) => act.Answer is { } answer ? answer.ToString().ToLowerInvariant() : act.IsStale ? "stale" : "open";

    /// <summary>"stale" or "standing".</summary>
    public static string Status(StandingCondition condition) => condition.IsStale ? "stale" : "standing";

    /// <summary>"lapsed" or "in-force".</summary>
    public static string Status(StandingMeasure measure) => measure.HasLapsed ? "lapsed" : "in-force";

    /// <summary>"overdue", "stale" or "announced".</summary>
    public static string Status(AnnouncedMeeting meeting) => meeting.IsOverdue ? "overdue" : meeting.IsStale ? "stale" : "announced";

    /// <summary>"no-contact", "other-levels" or "not-among-latest"; null where a contact is known.</summary>
    public static string? Of(ContactGap? gap) => gap switch
    {
        null => null,
        ContactGap.NoContact => "no-contact",
        ContactGap.OtherLevels => "other-levels",
        _ => "not-among-latest",
    };

    /// <summary>"published", "told" or "read".</summary>
    public static string Of(ReportDayBasis basis) => basis.ToString().ToLowerInvariant();

    /// <summary>"acts", "answers", "conditions", "measures" or "meetings".</summary>
    public static string Of(StateSection section) => section.ToString().ToLowerInvariant();

    /// <summary>"demand" or "offer".</summary>
    public static string Of(BargainKind kind) => kind.ToString().ToLowerInvariant();
}
