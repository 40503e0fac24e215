namespace Chancery.Data;

/// <summary>A frame and the phrases that call it.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Verbs">Verbs of the act.</param>
/// <param name="Nouns">Nouns that name the act.</param>
/// <param name="LightVerbs">Verbs that say the act only together with one of <paramref name="Objects"/>: "đưa ra", "áp đặt".</param>
/// <param name="Objects">Nouns that say the act behind a light verb, words of quantity between or not: "(đưa ra) một loạt cam kết".</param>
public sealed record FrameWords(Frame Frame, IReadOnlyList<string> Verbs, IReadOnlyList<string> Nouns, IReadOnlyList<string> LightVerbs, IReadOnlyList<string> Objects)
{
    /// <summary>Verbs that judge, behind which a <see cref="FramePattern.Said"/> frame's phrases are looked for besides reported speech: "gọi (A là ...)".</summary>
    public IReadOnlyList<string> Openers { get; init; } = [];
}
