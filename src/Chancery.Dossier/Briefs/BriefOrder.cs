namespace Chancery.Dossier.Briefs;

/// <summary>In which order the events of a brief stand.</summary>
public enum BriefOrder
{
    /// <summary>By their days.</summary>
    Date,

    /// <summary>Those that most independent reports tell first.</summary>
    Weight,
}
