namespace Chancery.Dossier.Changes;

/// <summary>The same report is read otherwise than before.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Weight">How much follows from it.</param>
/// <param name="Parties">Codes of the parties concerned.</param>
/// <param name="Hash">The report.</param>
/// <param name="Entry">The kind of entry: event, condition or measure.</param>
/// <param name="Before">The entry as it was, in its written form; null for what was added.</param>
/// <param name="After">As it is; null for what is gone.</param>
/// <param name="By">Who decided so; null for the coder.</param>
/// <param name="Why">Why; null where nobody says.</param>
public sealed record ReadingChange(ChangeKind Kind, int Weight, IReadOnlyList<string> Parties, string Hash, string Entry, string? Before, string? After, string? By, string? Why)
    : DossierChange(Kind, Weight, Parties);
