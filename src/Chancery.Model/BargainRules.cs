using System.Collections.Frozen;

namespace Chancery.Model;

/// <summary>Which acts are offers and demands, and which acts of the other party answer them. Immutable.</summary>
public sealed class BargainRules
{
    private readonly FrozenDictionary<EventType, BargainKind> _kinds;
    private readonly FrozenDictionary<(BargainKind Kind, EventType Type), BargainAnswer> _answers;

    /// <summary>The rules.</summary>
    /// <param name="kinds">The acts that are offers or demands.</param>
    /// <param name="answers">The acts that answer them.</param>
    public BargainRules(IEnumerable<KeyValuePair<EventType, BargainKind>> kinds, IEnumerable<KeyValuePair<(BargainKind Kind, EventType Type), BargainAnswer>> answers)
    {
        _kinds = kinds.ToFrozenDictionary();
        _answers = answers.ToFrozenDictionary();
    }

    /// <summary>The acts that are offers or demands, with what they are, in the order of the types.</summary>
    public IEnumerable<(EventType Type, BargainKind Kind)> Acts => _kinds.OrderBy(k => k.Key).Select(k => (k.Key, k.Value));

    /// <summary>The acts that answer an offer or demand, with the answer, in the order of the types.</summary>
    public IEnumerable<(EventType Type, BargainAnswer Answer)> Answers(BargainKind kind) =>
        _answers.Where(a => a.Key.Kind == kind).OrderBy(a => a.Key.Type).Select(a => (a.Key.Type, a.Value));
}
