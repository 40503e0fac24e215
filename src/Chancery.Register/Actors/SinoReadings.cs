namespace Chancery.Register.Actors;

/// <summary>
/// Tells whether a Sino-Vietnamese name and a name in pinyin can be of the same characters: "Lưu Hiểu Minh" and "Liu Xiaoming".
/// Immutable.
/// </summary>
internal sealed class SinoReadings
{
    private const int MostSyllables = 4;
    private const int LongestPinyin = 6;

    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _bySyllable;
    private readonly HashSet<string> _pinyin;

    /// <param name="bySyllable">For each Sino-Vietnamese syllable, as <see cref="NameWords.Exact"/> writes it, the pinyin of its characters.</param>
    public SinoReadings(IReadOnlyDictionary<string, IReadOnlyList<string>> bySyllable)
    {
        _bySyllable = bySyllable;
        _pinyin = bySyllable.Values.SelectMany(p => p).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// Keys that two names share when they may be of the same characters: the family name's pinyin and the first letters of the
    /// given name's syllables. Empty for a name that is neither.
    /// </summary>
    public IEnumerable<string> Keys(NameForm name) =>
        SinoKeys(name).Concat(PinyinNames(name).Select(n => Key(n[0], n.Skip(1).Select(s => s[0])))).Distinct(StringComparer.Ordinal);

    /// <summary>True when one of the names is in Sino-Vietnamese and the other a pinyin of its characters.</summary>
    public bool Match(NameForm one, NameForm other) => Reads(one, other) || Reads(other, one);

    private bool Reads(NameForm sino, NameForm pinyin) =>
        IsSino(sino) && PinyinNames(pinyin).Any(n => n.Count == sino.Words.Count && n.Select((s, i) => _bySyllable[sino.Words[i]].Contains(s)).All(r => r));

    private bool IsSino(NameForm name) =>
        name.Words.Count is >= 2 and <= MostSyllables && name.Words.All(_bySyllable.ContainsKey);

    private IEnumerable<string> SinoKeys(NameForm name)
    {
        if (!IsSino(name))
        {
            return [];
        }
        IEnumerable<IEnumerable<char>> initials = [[]];
        foreach (var word in name.Words.Skip(1))
        {
            var letters = _bySyllable[word].Select(p => p[0]).Distinct().ToList();
            initials = initials.SelectMany(i => letters.Select(l => i.Append(l)));
        }
        return _bySyllable[name.Words[0]].SelectMany(f => initials.Select(i => Key(f, i)));
    }

    private static string Key(string family, IEnumerable<char> initials) => $"{family}:{string.Concat(initials)}";

    /// <summary>The ways to cut a name into pinyin syllables, the family name first, wherever it stands in the name.</summary>
    private IEnumerable<IReadOnlyList<string>> PinyinNames(NameForm name)
    {
        if (name.Marked > 0 || name.Words.Count is < 2 or > MostSyllables)
        {
            return [];
        }
        var first = Cut(name.Words[0], name.Words.Skip(1));
        var last = Cut(name.Words[^1], name.Words.SkipLast(1));
        return name.Words[0] == name.Words[^1] ? first : first.Concat(last);
    }

    private IEnumerable<IReadOnlyList<string>> Cut(string family, IEnumerable<string> given) =>
        _pinyin.Contains(family) ? Cuts(string.Concat(given), 0, [family]) : [];

    private IEnumerable<IReadOnlyList<string>> Cuts(string letters, int start, IReadOnlyList<string> before)
    {
        if (start == letters.Length)
        {
            yield return before;
            yield break;
        }
        if (before.Count == MostSyllables)
        {
            yield break;
        }
        for (var length = 1; length <= Math.Min(LongestPinyin, letters.Length - start); length++)
        {
            var syllable = letters.Substring(start, length);
            if (_pinyin.Contains(syllable))
            {
                foreach (var cut in Cuts(letters, start + length, [.. before, syllable]))
                {
                    yield return cut;
                }
            }
        }
    }
}
