namespace Chancery.Model;

/// <summary>What happens to somebody's office.</summary>
public enum AppointmentAct
{
    /// <summary>Given the office.</summary>
    Appoint,

    /// <summary>Given the office again, or elected to it again.</summary>
    Reappoint,

    /// <summary>Put forward for it.</summary>
    Nominate,

    /// <summary>Approved for it by whoever has to.</summary>
    Confirm,

    /// <summary>Elected to it.</summary>
    Elect,

    /// <summary>Sworn in, or begins to serve.</summary>
    TakeOffice,

    /// <summary>Leaves it of the own will.</summary>
    Resign,

    /// <summary>Leaves it at the end of the term, or without a word on why.</summary>
    StepDown,

    /// <summary>Removed from it.</summary>
    Dismiss,
}
