namespace Chancery.Dossier.Positions;

/// <summary>Two speakers of one party of whom, within the time that the dossier says, one offers what the other refuses.</summary>
/// <param name="Party">The party's code.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Earlier">What was said first.</param>
/// <param name="Later">What was said by another.</param>
public sealed record Contradiction(string Party, string Topic, PositionLine Earlier, PositionLine Later);
