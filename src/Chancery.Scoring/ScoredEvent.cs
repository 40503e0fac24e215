namespace Chancery.Scoring;

/// <summary>An event, as far as it is scored. The codes are as written: a record may hold one that the ontology does not.</summary>
/// <param name="Type">Code of the type.</param>
/// <param name="Mode">Code of the mode.</param>
/// <param name="Actors">Who did it; for a contact, all its sides.</param>
/// <param name="Recipients">To whom it was done.</param>
/// <param name="Date">EDTF text.</param>
/// <param name="Status">Code of the status.</param>
/// <param name="Source">The entry as its record has it.</param>
public sealed record ScoredEvent(
    string? Type,
    string? Mode,
    IReadOnlyList<ScoredSide> Actors,
    IReadOnlyList<ScoredSide> Recipients,
    string? Date,
    string? Status,
    string Source) : IScoredEntry
{
    /// <summary>Code of the type that has a measure of its own.</summary>
    public const string Contact = "CONSULT";

    /// <summary>True for a contact between sides.</summary>
    public bool IsContact => string.Equals(Type, Contact, StringComparison.Ordinal);

    /// <summary>Actors, then recipients.</summary>
    public IEnumerable<ScoredSide> Sides => Actors.Concat(Recipients);

    /// <summary>The names of the sides that have one.</summary>
    public IEnumerable<string> Names => Sides.Select(side => side.Name).OfType<string>().Where(name => name.Length > 0);
}
