using Chancery.Model;

namespace Chancery.Register.Actors;

/// <summary>What the ways of giving somebody an office say of a day.</summary>
internal static class OfficeAct
{
    /// <summary>The office is held; as a list for a query.</summary>
    public static string Holding { get; } = List("", TenureMarker.None.Code(), TenureMarker.Acting.Code(), TenureMarker.Concurrent.Code());

    /// <summary>The office is entered.</summary>
    public static string Entering { get; } = List(
        AppointmentAct.Appoint.Code(), AppointmentAct.Reappoint.Code(), AppointmentAct.Confirm.Code(), AppointmentAct.TakeOffice.Code());

    /// <summary>The office is left.</summary>
    public static string Leaving { get; } = List(AppointmentAct.Resign.Code(), AppointmentAct.StepDown.Code(), AppointmentAct.Dismiss.Code());

    private static string List(params string[] codes) => string.Join(", ", codes.Select(c => $"'{c}'"));
}
