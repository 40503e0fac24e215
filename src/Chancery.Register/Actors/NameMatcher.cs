namespace Chancery.Register.Actors;

/// <summary>
/// Compares names of one state. Says whether they may be one person's, why and how surely; that they are is decided from all
/// candidates. Immutable.
/// </summary>
internal sealed class NameMatcher(SinoReadings readings)
{
    private const int ShortestMisspelt = 3;

    /// <summary>The surest way in which two names of the same state may be one person's; null when there is none.</summary>
    public NameMatch? Match(NameForm one, NameForm other)
    {
        if (SameWords(one, other, 0))
        {
            return IsMissingMarks(one, other) ? new(MatchReason.Marks, 0.95) : new(MatchReason.Spelling, 0.98);
        }
        if (SameLetters(one, other))
        {
            return new(MatchReason.Spacing, 0.95);
        }
        if (SameWords(one, other, 1) || SameWords(one, other, one.Words.Count - 1))
        {
            return new(MatchReason.Order, 0.9);
        }
        return readings.Match(one, other) ? new(MatchReason.Reading, 0.9) : null;
    }

    /// <summary>The match of names that differ in one letter; it holds only with the same office.</summary>
    public static NameMatch? MatchMisspelt(NameForm one, NameForm other) =>
        DifferInOneLetter(one, other) ? new(MatchReason.Misspelling, 0.75) : null;

    /// <summary>The match of a short form with a whole name that it opens or closes.</summary>
    public static NameMatch? MatchShort(string shortKey, string wholeKey) =>
        wholeKey.Length > shortKey.Length && (wholeKey.StartsWith(shortKey, StringComparison.Ordinal) || wholeKey.EndsWith(shortKey, StringComparison.Ordinal))
            ? new(MatchReason.Part, 0.8)
            : null;

    /// <summary>
    /// Keys under which a name is filed and its candidates are looked up: two names that <see cref="Match"/> or
    /// <see cref="MatchMisspelt"/> admit share one.
    /// </summary>
    public IEnumerable<string> Keys(NameForm name)
    {
        yield return "=" + name.Squashed();
        if (name.Words.Count < 2)
        {
            yield break;
        }
        yield return "<" + string.Join(' ', name.Loose.Order(StringComparer.Ordinal));
        foreach (var key in readings.Keys(name))
        {
            yield return "p" + key;
        }
        for (var i = 0; i < name.Words.Count; i++)
        {
            if (name.Words[i].Length >= ShortestMisspelt - 1)
            {
                yield return "?" + string.Join(' ', name.Words.Select((w, j) => j == i ? "?" : w));
            }
        }
    }

    // Word by word, the other's words turned by so many places.
    private static bool SameWords(NameForm one, NameForm other, int turn)
    {
        var count = one.Words.Count;
        if (count != other.Words.Count || count == 0 || (turn > 0 && count < 2))
        {
            return false;
        }
        for (var i = 0; i < count; i++)
        {
            if (!NameForm.Agree(one, i, other, (i + turn) % count))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsMissingMarks(NameForm one, NameForm other) =>
        Enumerable.Range(0, one.Words.Count).Any(i => (one.Words[i] == one.Folded[i]) != (other.Words[i] == other.Folded[i]));

    private static bool SameLetters(NameForm one, NameForm other) =>
        one.Words.Count != other.Words.Count
        && (one.Marked == 0 || other.Marked == 0 || string.Concat(one.Words) == string.Concat(other.Words))
        && one.Squashed() == other.Squashed();

    private static bool DifferInOneLetter(NameForm one, NameForm other)
    {
        if (one.Words.Count != other.Words.Count || one.Words.Count < 2)
        {
            return false;
        }
        var differing = Enumerable.Range(0, one.Words.Count).Where(i => one.Words[i] != other.Words[i]).Take(2).ToList();
        return differing is [var word] && OneLetterApart(one.Words[word], other.Words[word]);
    }

    private static bool OneLetterApart(string a, string b)
    {
        if (a.Length > b.Length)
        {
            (a, b) = (b, a);
        }
        if (b.Length < ShortestMisspelt || b.Length - a.Length > 1)
        {
            return false;
        }
        var start = 0;
        while (start < a.Length && a[start] == b[start])
        {
            start++;
        }
        return a.AsSpan(start + (a.Length == b.Length && start < a.Length ? 1 : 0)).SequenceEqual(b.AsSpan(start + 1));
    }
}
