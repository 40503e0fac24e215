using Chancery.Model;

namespace Chancery.Coding;

/// <summary>
/// Takes out the visits that are none: "Tổng thống A tới Singapore" in a report of his meeting with B there. Who travels to a third
/// state for a contact visits it only when he meets its own people, or when the report calls the journey a visit.
/// </summary>
internal static class ThirdCountryTrips
{
    /// <summary>Removes the journeys of a report that only lead to a contact of others.</summary>
    public static void Drop(List<DraftEvent> events)
    {
        var contacts = events.FindAll(e => e.IsContact && e.Mode != EventMode.Visit);
        if (contacts.Count > 0)
        {
            events.RemoveAll(e => e.Mode == EventMode.Visit && e.IsContact && e.Frame.DirectObject == Data.FrameObject.Required && !e.Frame.Reverse && IsOnlyWay(e, contacts));
        }
    }

    private static bool IsOnlyWay(DraftEvent journey, List<DraftEvent> contacts)
    {
        if (journey.Recipients is not [{ Country: { } host }] || journey.Actors is not [{ Country: { } guest }, ..])
        {
            return false;
        }
        return contacts.Exists(c => c.PlaceState == host && Takes(c, guest) && !Takes(c, host)) && !contacts.Exists(c => Takes(c, guest) && Takes(c, host));
    }

    private static bool Takes(DraftEvent contact, string country) => contact.Actors.Exists(a => a.Country == country);
}
