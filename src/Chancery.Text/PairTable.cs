namespace Chancery.Text;

/// <summary>Numbers pairs of syllables: an open-addressing table with linear probing, never more than half full.</summary>
internal sealed class PairTable
{
    private readonly long[] _keys;
    private readonly int[] _values;
    private readonly int _mask;

    public PairTable(IReadOnlyList<long> keys)
    {
        var size = 16;
        while (size < keys.Count * 2)
        {
            size *= 2;
        }
        _keys = new long[size];
        _values = new int[size];
        _mask = size - 1;
        for (var i = 0; i < keys.Count; i++)
        {
            Add(keys[i], i);
        }
    }

    /// <summary>The number of a pair; -1 when it is not there. Key 0 is never there.</summary>
    public int Find(long key)
    {
        for (var slot = Slot(key); _keys[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key)
            {
                return _values[slot];
            }
        }
        return -1;
    }

    private void Add(long key, int value)
    {
        var slot = Slot(key);
        while (_keys[slot] != 0)
        {
            slot = (slot + 1) & _mask;
        }
        _keys[slot] = key;
        _values[slot] = value;
    }

    private int Slot(long key) => (int)((ulong)(key * unchecked((long)0x9E3779B97F4A7C15UL)) >> 40) & _mask;
}
