using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Words that a sentence gives as somebody's.</summary>
/// <param name="Speakers">Who says them, at least one.</param>
/// <param name="Mention">Index of the mention that names the speaker, -1 when it stands in another sentence.</param>
/// <param name="First">The first token of what is said.</param>
/// <param name="Verb">The verb by which it is said; null for words in quotation marks.</param>
internal sealed record Speech(List<Actor> Speakers, int Mention, int First, (int First, int End)? Verb);
