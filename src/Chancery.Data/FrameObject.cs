namespace Chancery.Data;

/// <summary>Whether the words right after a frame's trigger may be or must be its other side.</summary>
public enum FrameObject
{
    /// <summary>A side right after the trigger is the other side.</summary>
    Optional,

    /// <summary>Without a side after the trigger there is no event.</summary>
    Required,

    /// <summary>Only a marked complement can be the other side.</summary>
    None,
}
