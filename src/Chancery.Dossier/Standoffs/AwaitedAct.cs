using Chancery.Dossier.State;

namespace Chancery.Dossier.Standoffs;

/// <summary>An act that waits or is waited for, and who asks for it or offers it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Topic">The topic of its class.</param>
/// <param name="Demands">Demands of others that name it, the latest first.</param>
/// <param name="Offers">Offers of its own party that name it, the latest first.</param>
public sealed record AwaitedAct(PartyAct Act, string Topic, IReadOnlyList<StandingAct> Demands, IReadOnlyList<StandingAct> Offers);
