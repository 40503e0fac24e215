namespace Chancery.Register;

/// <summary>A field of an event that reports may tell differently.</summary>
public enum EventField
{
    /// <summary>When.</summary>
    Date,

    /// <summary>How.</summary>
    Mode,

    /// <summary>Who, of one side.</summary>
    Person,

    /// <summary>Where, in the reports' words.</summary>
    Place,

    /// <summary>How far it is.</summary>
    Status,
}
