namespace Chancery.Dossier.Changes;

/// <summary>How a line of a dossier differs from what it was.</summary>
public enum ChangeKind
{
    /// <summary>It was not there.</summary>
    New,

    /// <summary>It is told otherwise, since something happened.</summary>
    Changed,

    /// <summary>Reports say what cannot both be true.</summary>
    Contradicted,

    /// <summary>A person, or a better coder, reads the same report otherwise.</summary>
    Corrected,

    /// <summary>A person, or a better coder, finds that the report does not say it.</summary>
    Withdrawn,

    /// <summary>Its time has passed: a meeting of which nobody tells that it was held, a term that nothing prolonged, what nobody answered or repeated.</summary>
    Overdue,
}
