using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>
/// Gives an act that names nobody the partner of the contact it is told with: "Trong cuộc điện đàm với A, B cam kết ...", "Ông B đã gặp
/// ông A. Tại đây, ông B đề nghị ...".
/// </summary>
internal static class Addressees
{
    // In sentences, from the contact to what is said at it.
    private const int Nearby = 1;

    /// <summary>Fills the recipients of acts that have none.</summary>
    /// <param name="drafts">The drafts of a report, in the order of their sentences.</param>
    public static void Fill(List<DraftEvent> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (IsAddressed(drafts[i]) && Contact(drafts, i) is { } contact)
            {
                var own = drafts[i].Actors[0].Country;
                SideList.Add(drafts[i].Recipients, contact.Actors.Concat(contact.Recipients).Where(a => a.Country is not null && a.Country != own));
            }
        }
    }

    // "đề nghị với", "cam kết với": said to somebody; "kêu gọi" may be aimed at all the world.
    private static bool IsAddressed(DraftEvent draft) =>
        draft.Recipients.Count == 0 && draft.Actors.Count == 1 && draft.Status == EventStatus.Held && draft.Frame.Pattern == FramePattern.Act
        && draft.Type is EventType.Request or EventType.Support or EventType.Agree && draft.Frame.Markers.Contains("with");

    private static DraftEvent? Contact(List<DraftEvent> drafts, int act)
    {
        var sentence = drafts[act].Sentence;
        for (var i = act; i >= 0 && drafts[i].Sentence >= sentence - Nearby; i--)
        {
            if (IsPartner(drafts[i], drafts[act].Actors[0]))
            {
                return drafts[i];
            }
        }
        for (var i = act + 1; i < drafts.Count && drafts[i].Sentence == sentence; i++)
        {
            if (IsPartner(drafts[i], drafts[act].Actors[0]))
            {
                return drafts[i];
            }
        }
        return null;
    }

    // A contact of two states held, in which the actor himself took part.
    private static bool IsPartner(DraftEvent contact, Actor actor) =>
        contact.IsContact && contact.Status == EventStatus.Held && contact.Mode is not (EventMode.Multilateral or EventMode.Letter)
        && contact.Countries().Count == 2
        && contact.Actors.Concat(contact.Recipients).Any(a => a.Country == actor.Country && (actor.Person is null || a.Person is null || ReferenceEquals(a.Person, actor.Person)));
}
