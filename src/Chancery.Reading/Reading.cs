using System.Collections.Immutable;

namespace Chancery.Reading;

/// <summary>All layers of one article, each made by one stage, none changed after. What coding reads.</summary>
/// <param name="Text">Tokens, sentences, and what the word lists know of them.</param>
/// <param name="People">The persons and where they are named.</param>
/// <param name="Mentions">The phrases that mean sides, places and sources.</param>
/// <param name="Actors">Whom each mention means, at the mention's index.</param>
/// <param name="Quotes">The direct speech with its speakers.</param>
/// <param name="Times">The expressions of time with their values.</param>
public sealed record Reading(
    LabelledText Text,
    People People,
    Mention[] Mentions,
    ImmutableArray<Actor>[] Actors,
    IReadOnlyList<Quotation> Quotes,
    ImmutableArray<Times.TimeExpression> Times)
{
    /// <summary>What decided the years that the report leaves open; empty where none was open or nothing decided it.</summary>
    public IReadOnlyList<Times.YearReason> YearReasons { get; init; } = [];
}
