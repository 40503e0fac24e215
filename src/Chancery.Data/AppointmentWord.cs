using Chancery.Model;

namespace Chancery.Data;

/// <summary>A word that tells of an office given or left.</summary>
/// <param name="Pattern">How it takes its sides.</param>
/// <param name="Act">What happens.</param>
public sealed record AppointmentWord(AppointmentPattern Pattern, AppointmentAct Act);
