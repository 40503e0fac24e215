using Chancery.Model;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Events;

/// <summary>Which family an event belongs to, and what it looks like.</summary>
internal static class EventFamilies
{
    /// <summary>The family of a type; a type has one quad class, whatever its mode (PLOVER manual 2.0).</summary>
    public static EventFamily Of(EventType type) => type switch
    {
        EventType.Consult => EventFamily.Contact,
        EventType.Agree or EventType.Support or EventType.Concede => EventFamily.VerbalCooperation,
        EventType.Cooperate or EventType.Aid or EventType.Retreat => EventFamily.MaterialCooperation,
        EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten => EventFamily.VerbalConflict,
        _ => EventFamily.MaterialConflict,
    };

    /// <summary>The key of its name in the catalogue.</summary>
    public static string Key(EventFamily family) => family switch
    {
        EventFamily.Contact => "type.CONSULT",
        EventFamily.VerbalCooperation => "picture.verbal-cooperation",
        EventFamily.MaterialCooperation => "picture.material-cooperation",
        EventFamily.VerbalConflict => "picture.verbal-conflict",
        _ => "picture.material-conflict",
    };

    /// <summary>Its ink.</summary>
    public static Ink Ink(EventFamily family) => family switch
    {
        EventFamily.Contact => Scenes.Ink.Contact,
        EventFamily.VerbalCooperation or EventFamily.MaterialCooperation => Scenes.Ink.Cooperation,
        _ => Scenes.Ink.Conflict,
    };
}
