using System.Collections.Frozen;

namespace Chancery.Data;

/// <summary>
/// Tells whether a word has the shape of a Vietnamese syllable: an onset of the language, then one of its rimes.
/// "Nghị" and "Kim" have it, "Trump" and "Blinken" do not. Immutable.
/// </summary>
public sealed class Rimes
{
    private readonly FrozenSet<string> _syllables;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    private Rimes(HashSet<string> syllables)
    {
        _syllables = syllables.ToFrozenSet(StringComparer.Ordinal);
        _bySpan = _syllables.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many syllables, tone marks aside, it knows.</summary>
    public int Count => _syllables.Count;

    /// <summary>True when <paramref name="word"/> could be a Vietnamese syllable in any tone.</summary>
    public bool IsVietnamese(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 8)
        {
            return false;
        }
        Span<char> plain = stackalloc char[8];
        for (var i = 0; i < word.Length; i++)
        {
            plain[i] = WithoutTone(char.ToLowerInvariant(word[i]));
        }
        return _bySpan.Contains(plain[..word.Length]);
    }

    /// <summary>Loads <c>lexicon/rimes.tsv</c>: onsets and rimes without tone marks.</summary>
    internal static Rimes Load(DataFolder folder)
    {
        var onsets = new List<string> { "" };
        var rimes = new List<string>();
        foreach (var row in TsvFile.Read(folder.File("lexicon/rimes.tsv"), 2))
        {
            (row[1] switch
            {
                "onset" => onsets,
                "rime" => rimes,
                _ => throw row.Fault($"'{row[1]}' is neither onset nor rime"),
            }).Add(row[0]);
        }
        return new Rimes([.. onsets.SelectMany(o => rimes.Select(r => o + r))]);
    }

    // Tone marks are the combining grave, acute, tilde, hook and dot below; circumflex, breve and horn make other vowels and stay.
    private static char WithoutTone(char c)
    {
        if (c < '\u00C0')
        {
            return c;
        }
        Span<char> one = [c];
        var decomposed = new string(one).Normalize(System.Text.NormalizationForm.FormD);
        var kept = new System.Text.StringBuilder();
        foreach (var part in decomposed)
        {
            if (part is not ('\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323'))
            {
                kept.Append(part);
            }
        }
        var composed = kept.ToString().Normalize(System.Text.NormalizationForm.FormC);
        return composed.Length == 1 ? composed[0] : c;
    }
}
