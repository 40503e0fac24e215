using System.Runtime.CompilerServices;

namespace Chancery.Text;

/// <summary>Numbers pairs of small numbers: an open-addressing table with linear probing, never more than half full.</summary>
internal sealed class PairTable
{
    private readonly uint[] _keys;
    private readonly int[] _values;
    private readonly int _shift;

    /// <param name="keys">The pairs as <see cref="Key"/> writes them; a pair's number is its place here.</param>
    public PairTable(ReadOnlySpan<uint> keys)
    {
        var bits = 4;
        while (1 << bits < keys.Length * 2)
        {
            bits++;
        }
        _keys = new uint[1 << bits];
        _values = new int[1 << bits];
        _shift = 32 - bits;
        Fill(keys);
    }

    /// <summary>A pair as one number. Neither side may be over 65,535, and not both may be 0.</summary>
    public static uint Key(int left, int right) => ((uint)left << 16) | (uint)right;

    /// <summary>The number of a pair; -1 when it is not there.</summary>
    public int Find(int left, int right)
    {
        var key = Key(left, right);
        var keys = _keys;
        for (var slot = Slot(key); keys[slot] != 0; slot = (slot + 1) & (keys.Length - 1))
        {
            if (keys[slot] == key)
            {
                return _values[slot];
            }
        }
        return -1;
    }

    // Compiled at full strength at once: it runs one time, while a program starts.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(ReadOnlySpan<uint> keys)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = Slot(keys[i]);
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & (_keys.Length - 1);
            }
            _keys[slot] = keys[i];
            _values[slot] = i;
        }
    }

    private int Slot(uint key) => (int)((key * 0x9E3779B1u) >> _shift);
}
