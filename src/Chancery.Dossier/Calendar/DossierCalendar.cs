using Chancery.Model;

namespace Chancery.Dossier.Calendar;

/// <summary>What was and is to be in a dossier, by what was known on a day.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Day">The day.</param>
/// <param name="From">The first day that is asked for.</param>
/// <param name="To">The last such day.</param>
/// <param name="Entries">The entries, in the order of their dates.</param>
/// <param name="Cut">Parties of which there are more announcements than were looked at.</param>
public sealed record DossierCalendar(DossierDefinition Dossier, DateOnly Day, DateOnly From, DateOnly To, IReadOnlyList<CalendarEntry> Entries, IReadOnlyList<(string One, string Other)> Cut);
