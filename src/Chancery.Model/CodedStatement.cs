namespace Chancery.Model;

/// <summary>What somebody says in words that the report gives indirectly: one position, kept apart from events.</summary>
/// <param name="Speaker">Who says it.</param>
/// <param name="Addressee">To whom it is said, where the report tells; null otherwise.</param>
/// <param name="Topic">What it is about, one of the ontology's topics; null where no word tells.</param>
/// <param name="Stance">How the speaker stands to it, one of the ontology's stances.</param>
/// <param name="Text">What is said, as the report words it.</param>
/// <param name="Quote">The part of it that stands in quotation marks; null when none does.</param>
/// <param name="Date">When it was said; null where the report gives no time.</param>
/// <param name="Status">Held for what was said; planned or possible for what is to be said.</param>
/// <param name="Evidence">The whole clause, then the words that name the speaker.</param>
public sealed record CodedStatement(
    Side Speaker,
    Side? Addressee,
    string? Topic,
    string Stance,
    string Text,
    string? Quote,
    EdtfDate? Date,
    EventStatus Status,
    IReadOnlyList<Evidence> Evidence)
{
    /// <summary>From whom the report has it, when that is somebody else than the speaker; null otherwise.</summary>
    public Attribution? Source { get; init; }

    /// <summary>Why the year of the date was chosen, where the report leaves it open.</summary>
    public IReadOnlyList<DateReason> DateReasons { get; init; } = [];
}
