using Chancery.Model;

namespace Chancery.Coding;

/// <summary>
/// Joins a conference told of a body alone, "bên lề hội nghị thượng đỉnh G20", with the same one told of those who attend it:
/// "Tổng thống A dự hội nghị thượng đỉnh G20".
/// </summary>
internal static class BodyConferences
{
    /// <summary>Removes the conferences of a body alone of which the report names a participant, leaving it their date and place.</summary>
    public static void Join(List<DraftEvent> events) => events.RemoveAll(e => IsOfBodyAlone(e) && IsToldElsewhere(e, events));

    private static bool IsOfBodyAlone(DraftEvent e) =>
        e is { IsContact: true, Mode: EventMode.Multilateral, Actors: [{ Country: { } body }] } && Setting.IsBody(body);

    private static bool IsToldElsewhere(DraftEvent alone, List<DraftEvent> events)
    {
        var body = alone.Actors[0].Country;
        var attended = events.Find(e => e.IsContact && e.Mode == EventMode.Multilateral && e.Actors.Count > 1 && e.Actors.Exists(a => a.Country == body)
            && (e.Date is not { } own || alone.Date is not { } other || own.IsCompatibleWith(other)));
        if (attended is null)
        {
            return false;
        }
        attended.Date ??= alone.Date;
        attended.Place ??= alone.Place;
        attended.Evidence.AddRange(alone.Evidence);
        return true;
    }
}
