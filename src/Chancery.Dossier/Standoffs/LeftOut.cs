namespace Chancery.Dossier.Standoffs;

/// <summary>How many conditions between parties of a dossier, of those that were looked at, make no edge, and why.</summary>
/// <param name="NotNamed">Their passage names no topic of the dossier.</param>
/// <param name="NoAct">One of their two sides names no act that parties bargain over.</param>
/// <param name="Harms">What is announced is a harm: nothing waits.</param>
/// <param name="Unclear">An act is done because another is withheld, which is no waiting; or it is to undo a measure, and no report tells that its party has one.</param>
/// <param name="Proposed">Somebody proposes it: it is told as a proposal.</param>
/// <param name="NotLookedAt">Earlier ones that were not looked at.</param>
public sealed record LeftOut(int NotNamed, int NoAct, int Harms, int Unclear, int Proposed, long NotLookedAt);
