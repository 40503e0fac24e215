using System.Collections.Immutable;

namespace Chancery.Reading;

/// <summary>A report's mentions while they are resolved in order.</summary>
/// <param name="Text">The text.</param>
/// <param name="Mentions">The mentions in order.</param>
/// <param name="Known">The actors of the mentions resolved so far, at the mention's index.</param>
/// <param name="People">The report's persons.</param>
/// <param name="Main">The states that the report names, the most frequent first.</param>
internal sealed record ReadSoFar(LabelledText Text, Mention[] Mentions, ImmutableArray<Actor>[] Known, People People, string[] Main)
{
    // No reader looks back further for whom a word means, in mentions.
    private const int Horizon = 200;

    /// <summary>Index of the first mention that a reader at <paramref name="at"/> still has in mind.</summary>
    public static int Floor(int at) => Math.Max(0, at - Horizon);

    /// <summary>"tại Hàn Quốc" says where, not who.</summary>
    public static bool IsSetting(Mention mention) => mention.Role is "at" or "in" or "from";

    /// <summary>The actor in a list of at most one; empty when neither state nor person is known.</summary>
    public static ImmutableArray<Actor> One(string? country, Person? person) => country is null && person is null ? [] : [new Actor(country, person)];
}
