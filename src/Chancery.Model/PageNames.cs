using System.Collections.Frozen;

namespace Chancery.Model;

/// <summary>The words in the names of a page's elements that tell what the elements hold. Immutable.</summary>
public sealed class PageNames
{
    private const int LongestName = 80;

    private readonly FrozenDictionary<string, PageNameKind> _forms;
    private readonly int _mostWords;

    /// <summary>Builds the table.</summary>
    /// <param name="entries">Forms in lower case, their words parted by one space, with the kind of each.</param>
    public PageNames(IEnumerable<(string Form, PageNameKind Kind)> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _forms = entries.GroupBy(e => e.Form, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Aggregate(PageNameKind.None, (kinds, e) => kinds | e.Kind), StringComparer.Ordinal);
        _mostWords = _forms.Keys.Select(f => 1 + f.Count(c => c == ' ')).DefaultIfEmpty().Max();
    }

    /// <summary>What a name such as "article-body__related" tells: the kinds of the longest forms in it, read from the left.</summary>
    public PageNameKind KindsOf(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName)
        {
            return PageNameKind.None;
        }
        var words = Split(name);
        var kinds = PageNameKind.None;
        for (var at = 0; at < words.Count;)
        {
            at += Longest(words, at, ref kinds);
        }
        return kinds;
    }

    private int Longest(List<string> words, int at, ref PageNameKind kinds)
    {
        for (var count = Math.Min(_mostWords, words.Count - at); count > 0; count--)
        {
            if (_forms.TryGetValue(string.Join(' ', words.GetRange(at, count)), out var found))
            {
                kinds |= found;
                return count;
            }
        }
        return 1;
    }

    // Words end at marks and digits, and where a capital follows a small letter. "boxv2" is a box.
    private static List<string> Split(ReadOnlySpan<char> name)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var letter = i < name.Length && char.IsAsciiLetter(name[i]);
            var breaks = letter && start >= 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]);
            if (start >= 0 && (!letter || breaks))
            {
                words.Add(WithoutVersion(name[start..i], i < name.Length && char.IsAsciiDigit(name[i])).ToString().ToLowerInvariant());
                start = -1;
            }
            if (letter && start < 0)
            {
                start = i;
            }
        }
        return words;
    }

    private static ReadOnlySpan<char> WithoutVersion(ReadOnlySpan<char> word, bool isBeforeDigit) =>
        isBeforeDigit && word is [_, _, .., 'v'] ? word[..^1] : word;
}
