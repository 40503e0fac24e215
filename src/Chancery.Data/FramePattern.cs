namespace Chancery.Data;

/// <summary>How a frame's slots become the sides of an event.</summary>
public enum FramePattern
{
    /// <summary>Subject and complement are both actors.</summary>
    Contact,

    /// <summary>The subject travels to the state of its object: visitor is actor, host is recipient.</summary>
    Visit,

    /// <summary>The subject acts upon its object or complement.</summary>
    Act,

    /// <summary>Somebody says that the subject ought to do something: the speaker is the actor, the subject the recipient. Words of duty are its triggers.</summary>
    Obligation,

    /// <summary>Somebody says of a side what the frame's phrases hold: the speaker is the actor, whom it is said of the recipient. They are looked for in what is said only.</summary>
    Said,
}
