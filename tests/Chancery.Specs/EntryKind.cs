namespace Chancery.Specs;

/// <summary>What an expected line tells of.</summary>
internal enum EntryKind
{
    /// <summary>An event.</summary>
    Event,

    /// <summary>A person named.</summary>
    Person,

    /// <summary>Direct speech.</summary>
    Quote,

    /// <summary>A condition between two sides.</summary>
    Condition,

    /// <summary>A position in indirect words.</summary>
    Statement,

    /// <summary>On whose word an event is told.</summary>
    Source,

    /// <summary>Who is given which office.</summary>
    Tenure,

    /// <summary>Who gets or leaves an office.</summary>
    Appointment,

    /// <summary>A sanction, tariff or other measure.</summary>
    Measure,

    /// <summary>A draft resolution.</summary>
    Draft,

    /// <summary>What is said of a contact's place among its like.</summary>
    Claim,
}
