namespace Chancery.Dossier.Standoffs;

/// <summary>Which part of an act is meant.</summary>
public enum ActPart
{
    /// <summary>All of it at once.</summary>
    Whole,

    /// <summary>A first part, where the act is taken in parts.</summary>
    First,

    /// <summary>What is left after the first part.</summary>
    Rest,
}
