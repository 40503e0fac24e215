using Chancery.Dossier.Calendar;

namespace Chancery.Dossier.Changes;

/// <summary>A meeting was announced, held, moved or called off, or its day has passed.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Weight">How much follows from it.</param>
/// <param name="Before">As it was; null where it was not.</param>
/// <param name="After">As it is.</param>
public sealed record MeetingChange(ChangeKind Kind, int Weight, CalendarEntry? Before, CalendarEntry After) : DossierChange(Kind, Weight, After.Parties);
