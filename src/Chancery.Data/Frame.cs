using Chancery.Model;

namespace Chancery.Data;

/// <summary>What a trigger means: which event, whose slots are which sides, and what blocks it.</summary>
public sealed record Frame
{
    /// <summary>The most tokens that a frame may let stand between a light verb and its object.</summary>
    public const int LongestReach = 24;

    /// <summary>Stable id, the rule id of the entries that it yields.</summary>
    public required string Id { get; init; }

    /// <summary>Event type.</summary>
    public required EventType Type { get; init; }

    /// <summary>Event mode, None where the type has none.</summary>
    public EventMode Mode { get; init; }

    /// <summary>How slots become sides.</summary>
    public required FramePattern Pattern { get; init; }

    /// <summary>Whether a bare side after the trigger is the other side.</summary>
    public FrameObject DirectObject { get; init; }

    /// <summary>Roles of the prepositions whose complement is the other side.</summary>
    public IReadOnlyList<string> Markers { get; init; } = [];

    /// <summary>Phrases of which one has to follow in the clause; empty when none need to.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Phrases that block when they stand directly before.</summary>
    public IReadOnlyList<string> NotAfter { get; init; } = [];

    /// <summary>Phrases that block when they stand directly after.</summary>
    public IReadOnlyList<string> NotBefore { get; init; } = [];

    /// <summary>The status when no word around says otherwise.</summary>
    public EventStatus Status { get; init; }

    /// <summary>True when the grammatical subject is the recipient and the object the actor.</summary>
    public bool Reverse { get; init; }

    /// <summary>True when the verbs mean the act only right behind a person: "ông A hôm qua đã tới Hà Nội", not "hàng hóa tới Hà Nội".</summary>
    public bool CloseSubject { get; init; }

    /// <summary>How many tokens may stand between a light verb and its object; 0 when none but words of quantity may.</summary>
    public int Reach { get; init; }

    /// <summary>True when the verbs are nouns as well ("trừng phạt"): behind a noun or a word of speech they name what is spoken of.</summary>
    public bool IsNounLike { get; init; }

    /// <summary>Sentences that show the frame at work and at rest; tests.</summary>
    public IReadOnlyList<FrameExample> Examples { get; init; } = [];
}
