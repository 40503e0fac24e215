using Chancery.Dossier.Calendar;
using Chancery.Dossier.Sanctions;
using Chancery.Dossier.State;
using Chancery.Model;

namespace Chancery.Dossier.Changes;

/// <summary>
/// How much follows from a change, from 0 to 100, by fixed numbers that docs/formats.md lists: what binds states before what they say, leaders before envoys, what was
/// done before what was announced, and that before what only time has done.
/// </summary>
internal static class ChangeWeight
{
    /// <summary>A person corrected an entry.</summary>
    public const int Corrected = 50;

    /// <summary>A person withdrew an entry.</summary>
    public const int Withdrawn = 55;

    /// <summary>A person added an entry.</summary>
    public const int Added = 45;

    /// <summary>A report tells of an offer or demand of long ago.</summary>
    public const int LookBack = 20;

    /// <summary>The coder reads a report otherwise.</summary>
    public const int Recoded = 25;

    /// <summary>A further contact.</summary>
    public static int Of(LastContact contact) => contact.Level switch
    {
        ContactLevel.Leader => 90,
        ContactLevel.Minister => 70,
        ContactLevel.Envoy => 55,
        _ => 35,
    };

    /// <summary>An offer or demand as it stands.</summary>
    public static int Of(StandingAct act) => act.Answer switch
    {
        BargainAnswer.Accepted => 85,
        BargainAnswer.Refused => 80,
        _ => act.IsStale ? 20 : act.Kind == BargainKind.Offer ? 65 : 60,
    };

    /// <summary>A condition as it stands.</summary>
    public static int Of(StandingCondition condition) => condition.IsStale ? 15 : 60;

    /// <summary>A measure by what was done, or by what time has done.</summary>
    public static int Of(LedgerLine line, MeasureStep step) => line.State.Standing switch
    {
        _ when !step.IsDone => 40,
        MeasureStanding.Lifted => 95,
        MeasureStanding.Eased => 85,
        MeasureStanding.Expired or MeasureStanding.ToldExpired => 80,
        MeasureStanding.MayHaveEnded => 50,
        MeasureStanding.NotYet => 65,
        _ => step.Act == MeasureAct.Impose ? 92 : 60,
    };

    /// <summary>A meeting by what became of it; one of leaders weighs more.</summary>
    public static int Of(CalendarEntry meeting) => (meeting.Announced[^1].Entry.Mode == EventMode.Summit ? 20 : 0) + meeting.Status switch
    {
        _ when meeting.Contradicted is not null => 78,
        CalendarStatus.Off => 72,
        CalendarStatus.Moved => 64,
        CalendarStatus.Held => 58,
        CalendarStatus.Missed => 48,
        _ => 54,
    };

    /// <summary>A key office.</summary>
    public static int Of(Speaker speaker) => speaker.Office.Level switch
    {
        ContactLevel.Leader => 75,
        ContactLevel.Minister => 62,
        _ => 45,
    };
}
