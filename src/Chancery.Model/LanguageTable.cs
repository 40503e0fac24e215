using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Model;

/// <summary>
/// Tells the language of a text by its script, by letters that are its own, and by the share of its commonest words
/// (function words, as in G. Grefenstette, "Comparing two language identification schemes", JADT 1995). Immutable, safe for many threads.
/// </summary>
public sealed class LanguageTable
{
    /// <summary>Vietnamese.</summary>
    public const string Vietnamese = "vi";

    /// <summary>Vietnamese written without diacritics.</summary>
    public const string PlainVietnamese = "vi-x-plain";

    // The beginning tells it; a long text is not read to its end.
    private const int LongestSample = 12_000;
    private const int LeastLetters = 20;
    private const int LeastWords = 5;
    private const int LeastMarks = 3;
    private const int LongestWord = 12;

    // Of a hundred words. In running text of any of the languages more than twenty are function words.
    private const int LeastPercent = 12;

    // The winner over the next: languages akin share words, a mixed text has those of two.
    private const double LeastLead = 1.15;

    private readonly ImmutableArray<LanguageTrait> _traits;
    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<char, ulong> _letters;

    /// <summary>A table of languages.</summary>
    /// <param name="traits">At most 64 languages.</param>
    public LanguageTable(IEnumerable<LanguageTrait> traits)
    {
        _traits = [.. traits];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_traits.Length, 64, nameof(traits));
        _words = Index(t => t.Words).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _letters = Index(t => t.Letters).ToFrozenDictionary();
    }

    /// <summary>True when a text of this language is coded: Vietnamese, and what may be, as its language could not be told.</summary>
    public static bool IsCoded(string? tag) => tag is null or Vietnamese or PlainVietnamese;

    /// <summary>The tag of the language in which most of a text is written; null for one that is too short or too mixed to tell.</summary>
    /// <param name="text">The text, in NFC.</param>
    public string? Of(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(text.Length, LongestSample)];
        var scripts = new ScriptCount(stackalloc int[ScriptCount.Scripts]);
        foreach (var c in sample)
        {
            scripts.Add(c);
        }
        return scripts.Letters < LeastLetters ? null : Of(sample, scripts.Most());
    }

    private string? Of(ReadOnlySpan<char> sample, WritingScript script)
    {
        var candidates = 0UL;
        for (var i = 0; i < _traits.Length; i++)
        {
            candidates |= _traits[i].Script == script ? 1UL << i : 0;
        }
        return candidates == 0 ? null
            : ulong.IsPow2(candidates) ? _traits[System.Numerics.BitOperations.TrailingZeroCount(candidates)].Tag
            : Best(sample, candidates);
    }

    private string? Best(ReadOnlySpan<char> sample, ulong candidates)
    {
        Span<int> marks = stackalloc int[_traits.Length];
        var words = Count(sample, candidates, marks);
        var (best, second) = (0, -1);
        for (var i = 1; i < marks.Length; i++)
        {
            if (marks[i] > marks[best])
            {
                (best, second) = (i, best);
            }
            else if (second < 0 || marks[i] > marks[second])
            {
                second = i;
            }
        }
        var isSure = words >= LeastWords && marks[best] >= LeastMarks && marks[best] * 100 >= words * LeastPercent && (second < 0 || marks[best] >= marks[second] * LeastLead);
        return isSure ? _traits[best].Tag : null;
    }

    // A word speaks for a language once, by its being one of its own or by a letter in it.
    private int Count(ReadOnlySpan<char> sample, ulong candidates, Span<int> marks)
    {
        var words = 0;
        var start = -1;
        for (var i = 0; i <= sample.Length; i++)
        {
            if (i < sample.Length && char.IsLetter(sample[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0)
            {
                words++;
                Mark(Speaking(sample[start..i]) & candidates, marks);
                start = -1;
            }
        }
        return words;
    }

    private ulong Speaking(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return 0;
        }
        var speaking = _words.TryGetValue(word, out var listed) ? listed : 0;
        foreach (var c in word)
        {
            if (c >= '\u0080' && _letters.TryGetValue(char.ToLowerInvariant(c), out var own))
            {
                speaking |= own;
            }
        }
        return speaking;
    }

    private static void Mark(ulong languages, Span<int> marks)
    {
        for (; languages != 0; languages &= languages - 1)
        {
            marks[System.Numerics.BitOperations.TrailingZeroCount(languages)]++;
        }
    }

    private Dictionary<T, ulong> Index<T>(Func<LanguageTrait, IEnumerable<T>> forms)
        where T : notnull
    {
        var index = new Dictionary<T, ulong>();
        for (var i = 0; i < _traits.Length; i++)
        {
            foreach (var form in forms(_traits[i]))
            {
                index[form] = index.GetValueOrDefault(form) | (1UL << i);
            }
        }
        return index;
    }
}
