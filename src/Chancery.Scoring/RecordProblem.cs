namespace Chancery.Scoring;

/// <summary>What is wrong with a record that cannot be read.</summary>
public enum RecordProblem
{
    /// <summary>It does not parse as JSON.</summary>
    NotJson,

    /// <summary>An object is wanted and something else stands there.</summary>
    NotObject,

    /// <summary>It does not say of which report it is.</summary>
    NoReport,
}
