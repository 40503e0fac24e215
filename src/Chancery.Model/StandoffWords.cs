namespace Chancery.Model;

/// <summary>The words and rules by which standoffs are found. Immutable.</summary>
public sealed record StandoffWords
{
    /// <summary>The classes of acts, each with the topic that it belongs to.</summary>
    public required IReadOnlyDictionary<string, string> Classes { get; init; }

    /// <summary>The words of acts.</summary>
    public required IReadOnlyList<KeyValuePair<string, ActWord>> Acts { get; init; }

    /// <summary>The words that tell an order of acts.</summary>
    public required IReadOnlyList<KeyValuePair<string, SequenceKind>> Sequences { get; init; }

    /// <summary>The stances in which nobody proposes what he speaks of.</summary>
    public required IReadOnlySet<string> Against { get; init; }

    /// <summary>The classes of acts that undo a measure.</summary>
    public required IReadOnlySet<string> Imposed { get; init; }

    /// <summary>The types of events by which an act of a class counts as done; a null class stands for every class whose act the event's passage names.</summary>
    public required IReadOnlyList<(string? Class, EventType Type)> Deeds { get; init; }
}
