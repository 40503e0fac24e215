using Chancery.Text;

namespace Chancery.Reading;

/// <summary>Words between quotation marks, with who said them.</summary>
/// <param name="Span">The quoted characters, marks left out.</param>
/// <param name="First">First quoted token.</param>
/// <param name="End">Just past the last quoted token.</param>
/// <param name="Words">The words, line breaks turned to spaces.</param>
/// <param name="Syllables">How many words and numbers it has.</param>
/// <param name="SpeakerMention">Index of the mention that names the speaker; -1 when none is found.</param>
/// <param name="Rule">Where the speaker was found.</param>
public sealed record Quotation(TextSpan Span, int First, int End, string Words, int Syllables, int SpeakerMention, string Rule)
{
    /// <summary>
    /// The tokens of a speaker's name that is no side of its own: a company, an institute or a paper without a mention that speaks, or the
    /// body for which the spokesperson of <see cref="SpeakerMention"/> speaks; empty otherwise.
    /// </summary>
    public Range SpeakerName { get; init; }

    /// <summary>True when the report names the speaker.</summary>
    public bool HasSpeaker => SpeakerMention >= 0 || !SpeakerName.Equals(default);
}
