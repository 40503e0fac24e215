namespace Chancery.Dossier.Standoffs;

/// <summary>What a condition is to the graph of what waits for what.</summary>
internal enum ConditionUse
{
    Edge,
    Proposal,
    NotNamed,
    NoAct,
    Harm,
    Unclear,
}
