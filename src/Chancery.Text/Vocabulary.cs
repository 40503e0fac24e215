namespace Chancery.Text;

/// <summary>
/// Numbers for the syllables and marks that the word lists use, so that matching compares integers.
/// Immutable and thread-safe; built by <see cref="VocabularyBuilder"/>.
/// </summary>
public sealed class Vocabulary
{
    // All keys one after the other; that of id i ends where the next begins. An open-addressing table, never more than
    // half full, finds the id by the key.
    private readonly char[] _keys;
    private readonly int[] _starts;
    private readonly (uint Hash, int Id)[] _slots;

    internal Vocabulary(IReadOnlyDictionary<string, int> ids)
    {
        Count = ids.Count;
        var size = 16;
        while (size < ids.Count * 2)
        {
            size *= 2;
        }
        _slots = new (uint, int)[size];
        _starts = new int[ids.Count + 2];
        foreach (var (key, id) in ids)
        {
            _starts[id + 1] = key.Length;
        }
        for (var id = 1; id < _starts.Length; id++)
        {
            _starts[id] += _starts[id - 1];
        }
        _keys = new char[_starts[^1]];
        foreach (var (key, id) in ids)
        {
            key.CopyTo(_keys.AsSpan(_starts[id]));
            Add(Hash(key), id);
        }
    }

    /// <summary>How many forms it holds. Ids run from 1 to this number.</summary>
    public int Count { get; }

    /// <summary>The id of a token's text, whatever its case or tone placement; 0 when unknown.</summary>
    public int Find(ReadOnlySpan<char> token)
    {
        if (token.Length > SyllableKey.MaxLength)
        {
            return 0;
        }
        Span<char> room = stackalloc char[SyllableKey.MaxLength];
        ReadOnlySpan<char> key = room[..SyllableKey.Write(token, room)];
        var hash = Hash(key);
        var slots = _slots;
        for (var at = (int)hash & (slots.Length - 1); slots[at].Id != 0; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at].Hash == hash && key.SequenceEqual(_keys.AsSpan(_starts[slots[at].Id].._starts[slots[at].Id + 1])))
            {
                return slots[at].Id;
            }
        }
        return 0;
    }

    private void Add(uint hash, int id)
    {
        var at = (int)hash & (_slots.Length - 1);
        while (_slots[at].Id != 0)
        {
            at = (at + 1) & (_slots.Length - 1);
        }
        _slots[at] = (hash, id);
    }

    private static uint Hash(ReadOnlySpan<char> key)
    {
        var hash = (uint)key.Length;
        foreach (var c in key)
        {
            hash = (hash ^ c) * 0x9E3779B1;
            hash ^= hash >> 15;
        }
        return hash;
    }
}
