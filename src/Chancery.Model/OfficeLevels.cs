using System.Collections.Frozen;
using Chancery.Text;

namespace Chancery.Model;

/// <summary>
/// Tells from the words of an office at which level whoever holds it deals with other states. The words are data: titles with
/// their levels, and what says that an office is not held any more, not yet, or by a deputy. Immutable, safe for many threads.
/// </summary>
public sealed class OfficeLevels
{
    private readonly FrozenDictionary<string, ContactLevel?> _titles;
    private readonly FrozenDictionary<string, TitleHold> _modifiers;
    private readonly int _longest;

    /// <summary>The levels of these titles.</summary>
    /// <param name="titles">Words that head an office; null for the level of one that acts for no state.</param>
    /// <param name="modifiers">Words before a title.</param>
    public OfficeLevels(IEnumerable<(string Form, ContactLevel? Level)> titles, IEnumerable<(string Form, TitleHold Hold)> modifiers)
    {
        _titles = titles.GroupBy(t => string.Join(' ', Words(t.Form)), StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First().Level, StringComparer.Ordinal);
        _modifiers = modifiers.GroupBy(m => string.Join(' ', Words(m.Form)), StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First().Hold, StringComparer.Ordinal);
        _longest = _titles.Keys.Concat(_modifiers.Keys).Select(k => k.AsSpan().Count(' ') + 1).DefaultIfEmpty(1).Max();
    }

    /// <summary>The level of an office, the highest where several are named; null where no word tells, or none acts for a state.</summary>
    public ContactLevel? Of(string? office) =>
        office?.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(part => OfPart(Words(part))).Min();

    private ContactLevel? OfPart(string[] words)
    {
        var hold = TitleHold.Held;
        for (var i = 0; i < words.Length;)
        {
            var (titleLength, level) = Longest(_titles, words, i);
            var (length, modifier) = Longest(_modifiers, words, i);
            if (titleLength > 0 && titleLength >= length)
            {
                return Lowered(level, hold);
            }
            hold = length > 0 && modifier != TitleHold.Held ? modifier : hold;
            i += Math.Max(1, length);
        }
        return null;
    }

    // Whoever held an office once, or is to hold it, meets nobody in it.
    private static ContactLevel? Lowered(ContactLevel? level, TitleHold hold) => (level, hold) switch
    {
        (null, _) or (_, TitleHold.Held) => level,
        (ContactLevel.Leader, TitleHold.Deputy) => ContactLevel.Minister,
        (ContactLevel.Minister, TitleHold.Deputy) => ContactLevel.Envoy,
        _ => ContactLevel.Official,
    };

    private (int Length, T? Value) Longest<T>(FrozenDictionary<string, T> table, string[] words, int start)
    {
        for (var length = Math.Min(_longest, words.Length - start); length > 0; length--)
        {
            if (table.TryGetValue(string.Join(' ', words, start, length), out var value))
            {
                return (length, value);
            }
        }
        return (0, default);
    }

    private static string[] Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => SyllableKey.Of(w))];
}
