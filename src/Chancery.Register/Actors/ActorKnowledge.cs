namespace Chancery.Register.Actors;

/// <summary>What a register has to know of the world to tell people and offices apart. Immutable.</summary>
public sealed record ActorKnowledge
{
    /// <summary>Knows nobody.</summary>
    public static ActorKnowledge None { get; } = new();

    /// <summary>Changes with everything below. A register that was built on another version is built anew.</summary>
    public string Version { get; init; } = "";

    /// <summary>People of the authority file.</summary>
    public IReadOnlyList<KnownPerson> People { get; init; } = [];

    /// <summary>Their offices.</summary>
    public IReadOnlyList<KnownTenure> Tenures { get; init; } = [];

    /// <summary>For each Sino-Vietnamese syllable the pinyin of its characters.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Readings { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Names of states with their codes.</summary>
    public IReadOnlyList<(string Name, string Code)> States { get; init; } = [];

    /// <summary>Words that do not tell offices apart.</summary>
    public IReadOnlyList<OfficeWord> OfficeWords { get; init; } = [];
}
