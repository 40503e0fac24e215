namespace Chancery.Data;

/// <summary>How a word tells where a report has something from.</summary>
public enum SourceWordKind
{
    /// <summary>A source without a name.</summary>
    Unnamed,

    /// <summary>Those who comment without acting.</summary>
    Analyst,

    /// <summary>The press of some place, without a name.</summary>
    Media,

    /// <summary>An agency gives another's words.</summary>
    Cite,

    /// <summary>An agency says so itself.</summary>
    Report,

    /// <summary>Stands between "theo" and whoever says so.</summary>
    Lead,
}
