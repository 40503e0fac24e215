using Chancery.Dossier.State;

namespace Chancery.Dossier.Changes;

/// <summary>Somebody else holds a key office.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Weight">How much follows from it.</param>
/// <param name="Before">Who held it.</param>
/// <param name="After">Who holds it.</param>
public sealed record SpeakerChange(ChangeKind Kind, int Weight, Speaker Before, Speaker After) : DossierChange(Kind, Weight, [After.Office.Party]);
