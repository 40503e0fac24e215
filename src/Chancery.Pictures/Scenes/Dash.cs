namespace Chancery.Pictures.Scenes;

/// <summary>How a line is broken.</summary>
public enum Dash
{
    /// <summary>Not at all.</summary>
    Solid,

    /// <summary>Into dashes.</summary>
    Dashed,

    /// <summary>Into dots.</summary>
    Dotted,

    /// <summary>Into dashes with dots between.</summary>
    DashDotted,
}
