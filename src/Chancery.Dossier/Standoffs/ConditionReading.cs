using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Standoffs;

/// <summary>What the conditions of a dossier's parties say of what waits for what.</summary>
/// <param name="Edges">The edges, in the order of their acts; their status is that of the conditions alone.</param>
/// <param name="Proposed">The conditions that somebody proposes, with their acts, the latest first.</param>
/// <param name="Told">All conditions that were looked at and are about the dossier, the latest first.</param>
/// <param name="LeftOut">What makes no edge.</param>
internal sealed record ConditionReading(
    IReadOnlyList<WaitingEdge> Edges, IReadOnlyList<(PartyAct One, PartyAct Other, ReportedEntry<CodedCondition> Condition)> Proposed, IReadOnlyList<ReportedEntry<CodedCondition>> Told, LeftOut LeftOut);
