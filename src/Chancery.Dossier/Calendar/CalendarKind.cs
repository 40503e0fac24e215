namespace Chancery.Dossier.Calendar;

/// <summary>What stands in a calendar.</summary>
public enum CalendarKind
{
    /// <summary>A contact that was announced: a summit, talks, a visit.</summary>
    Meeting,

    /// <summary>The last day of a measure's term, by which it has to be prolonged.</summary>
    Renewal,

    /// <summary>The day of the year on which a term ended in an earlier year.</summary>
    Anniversary,
}
