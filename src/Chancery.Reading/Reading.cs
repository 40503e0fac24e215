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

    /// <summary>The mentions of a sentence, as a half-open range of their indices.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    public (int First, int End) MentionsIn(int sentence) =>
        (Ordered.FirstAtOrAfter(Mentions, sentence, m => m.Sentence), Ordered.FirstAtOrAfter(Mentions, sentence + 1, m => m.Sentence));

    /// <summary>Index of the sentence that a token stands in; -1 for one in furniture.</summary>
    /// <param name="token">Index of the token.</param>
    public int SentenceOf(int token)
    {
        var at = Ordered.FirstAtOrAfter(Text.Sentences, token + 1, s => s.End);
        return at < Text.Sentences.Length && Text.Sentences[at].First <= token ? at : -1;
    }

    /// <summary>The direct speech that a token stands in; null when it stands in none.</summary>
    /// <param name="token">Index of the token.</param>
    public Quotation? QuoteAt(int token)
    {
        // The last quotation that begins at or before the token is the only one that can hold it.
        var at = Ordered.FirstAtOrAfter(Quotes, token + 1, q => q.First) - 1;
        return at >= 0 && token < Quotes[at].End ? Quotes[at] : null;
    }

    /// <summary>Who says the words of a quotation; null when the report does not tell.</summary>
    public Actor? SpeakerOf(Quotation quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return quote.SpeakerMention < 0 || Actors[quote.SpeakerMention].IsDefaultOrEmpty ? null : Actors[quote.SpeakerMention][0];
    }
}
