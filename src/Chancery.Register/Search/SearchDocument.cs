namespace Chancery.Register;

/// <summary>What is searched of one report or person. Words as they are written have no places; what they stand in is told by the folded ones.</summary>
/// <param name="Key">Its number, <see cref="SearchKey"/>.</param>
/// <param name="Title">The words of its title or name.</param>
/// <param name="Body">The words of its text.</param>
/// <param name="Quotes">The words of its quotes and their speakers, one behind the other.</param>
/// <param name="Events">The words of its events' sides, places and sentences, one behind the other.</param>
/// <param name="Facets">The words that filters ask for, each once.</param>
internal sealed record SearchDocument(
    long Key,
    IReadOnlyList<SearchWord> Title,
    IReadOnlyList<SearchWord> Body,
    IReadOnlyList<SearchWord> Quotes,
    IReadOnlyList<SearchWord> Events,
    IReadOnlyCollection<string> Facets)
{
    /// <summary>The most words and letters of a report's body that are searched: PostgreSQL counts places no further than 16,383, and keeps a megabyte of words for each document.</summary>
    public static (int Words, int Letters) MostOfBody { get; } = (16_000, 100_000);

    /// <summary>The most words and letters of its quotes, and of its events.</summary>
    public static (int Words, int Letters) MostOfEntries { get; } = (4_000, 20_000);
}
