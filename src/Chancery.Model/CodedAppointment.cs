namespace Chancery.Model;

/// <summary>A change in who holds an office, as a report states it.</summary>
/// <param name="Act">What happens.</param>
/// <param name="Person">Who gets or leaves the office; null when the report names nobody.</param>
/// <param name="Office">The office in the report's words; null when the report does not name it.</param>
/// <param name="Country">The state or body served; null when unknown.</param>
/// <param name="By">Who appoints or dismisses; null when the report does not tell.</param>
/// <param name="SuccessorOf">Whom the person follows; null when the report does not tell.</param>
/// <param name="Date">When; null where the report gives no time.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Evidence">The clause that states it.</param>
public sealed record CodedAppointment(
    AppointmentAct Act,
    string? Person,
    string? Office,
    string? Country,
    Side? By,
    string? SuccessorOf,
    EdtfDate? Date,
    EventStatus Status,
    IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Why the year of the date was chosen, where the report leaves it open.</summary>
    public IReadOnlyList<DateReason> DateReasons { get; init; } = [];
}
