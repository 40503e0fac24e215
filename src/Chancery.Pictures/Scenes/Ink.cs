namespace Chancery.Pictures.Scenes;

/// <summary>What a colour is for. Which colour it is follows from where the picture is shown; nothing is told by it alone.</summary>
public enum Ink
{
    /// <summary>The ground.</summary>
    Paper,

    /// <summary>A ground that is set off: every other lane, the time that is still to come.</summary>
    Shade,

    /// <summary>Lines that guide the eye.</summary>
    Grid,

    /// <summary>Words and lines of less weight.</summary>
    Muted,

    /// <summary>Words.</summary>
    Text,

    /// <summary>Contact.</summary>
    Contact,

    /// <summary>Cooperation.</summary>
    Cooperation,

    /// <summary>Conflict.</summary>
    Conflict,

    /// <summary>What lies in a circle of acts that wait.</summary>
    Circle,
}
