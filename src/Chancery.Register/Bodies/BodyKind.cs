namespace Chancery.Register.Bodies;

/// <summary>What an actor is that is no person.</summary>
public enum BodyKind
{
    /// <summary>A state or an international body, known by its code.</summary>
    Body,

    /// <summary>An organ: a ministry, a parliament, a party, an agency.</summary>
    Organ,
}
