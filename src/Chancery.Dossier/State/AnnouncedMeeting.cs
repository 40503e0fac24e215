using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>A contact that was announced and of which no report tells that it was held or called off.</summary>
/// <param name="Parties">The codes of its sides, in order.</param>
/// <param name="Latest">The last report that announces it.</param>
/// <param name="First">The day of the first one.</param>
/// <param name="Reports">How many reports announce it.</param>
/// <param name="IsOverdue">True where the last day that its date allows has passed.</param>
/// <param name="IsStale">True where no report repeats it for as long as the dossier says.</param>
public sealed record AnnouncedMeeting(IReadOnlyList<string> Parties, ReportedEntry<CodedEvent> Latest, DateOnly First, int Reports, bool IsOverdue, bool IsStale);
