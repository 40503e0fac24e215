namespace Chancery.Cli.Commands;

/// <summary>What is drawn of a dossier, in the order in which the command line names it.</summary>
internal enum PictureKind
{
    /// <summary>What happened, lane by lane.</summary>
    Timeline,

    /// <summary>Who meets whom.</summary>
    Network,

    /// <summary>What waits for what.</summary>
    Standoffs,

    /// <summary>What parties offered, demanded and refused.</summary>
    Positions,

    /// <summary>Measures over time.</summary>
    Sanctions,
}
