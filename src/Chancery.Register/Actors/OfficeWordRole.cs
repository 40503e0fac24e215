namespace Chancery.Register.Actors;

/// <summary>What a word does inside the wording of an office.</summary>
public enum OfficeWordRole
{
    /// <summary>A state named behind it is what the office is for, not whose it is.</summary>
    Behind,

    /// <summary>Tells how the office is held.</summary>
    Acting,

    /// <summary>Tells nothing of the office.</summary>
    Link,

    /// <summary>Another wording of the same.</summary>
    Same,
}
