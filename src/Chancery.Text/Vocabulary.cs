using System.Collections.Frozen;

namespace Chancery.Text;

/// <summary>
/// Numbers for the syllables and marks that the word lists use, so that matching compares integers.
/// Immutable; built by <see cref="VocabularyBuilder"/>.
/// </summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, int> _ids;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    internal Vocabulary(IEnumerable<KeyValuePair<string, int>> ids)
    {
        _ids = ids.ToFrozenDictionary(StringComparer.Ordinal);
        _bySpan = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many forms it holds. Ids run from 1 to this number.</summary>
    public int Count => _ids.Count;

    /// <summary>The id of a token's text, whatever its case or tone placement; 0 when unknown.</summary>
    public int Find(ReadOnlySpan<char> token)
    {
        if (token.Length > SyllableKey.MaxLength)
        {
            return 0;
        }
        Span<char> key = stackalloc char[SyllableKey.MaxLength];
        var length = SyllableKey.Write(token, key);
        return _bySpan.TryGetValue(key[..length], out var id) ? id : 0;
    }
}
