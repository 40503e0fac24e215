using Chancery.Model;

namespace Chancery.Coding.Statements;

/// <summary>Who says what a reported clause tells.</summary>
/// <param name="Kind">What the speaker is.</param>
/// <param name="Mention">Index of the mention that names the speaker; -1 for a source without a mention.</param>
/// <param name="First">First token of the words that name the speaker.</param>
/// <param name="End">Just past the last.</param>
/// <param name="Via">Index of the mention of the agency that gives the words; -1 when none.</param>
internal readonly record struct ReportedSpeaker(AttributionKind Kind, int Mention, int First, int End, int Via = -1);
