namespace Chancery.Text;

/// <summary>
/// Forms numbered from 1 in the order in which they were added: one run of characters and an open-addressing table over it,
/// so that neither adding nor finding a form makes an object of it. Not safe to change from two threads.
/// </summary>
internal sealed class FormTable
{
    private char[] _characters;
    private int[] _ends;
    private uint[] _hashes;
    private int[] _slots;
    private int _count;

    public FormTable()
    {
        _characters = new char[1 << 14];
        _ends = new int[1 << 12];
        _hashes = new uint[1 << 12];
        _slots = new int[1 << 13];
    }

    private FormTable(FormTable other)
    {
        _count = other._count;
        _characters = other._characters[..other._ends[_count]];
        _ends = other._ends[..(_count + 1)];
        _hashes = other._hashes[..(_count + 1)];
        _slots = [.. other._slots];
    }

    /// <summary>How many forms there are; their numbers run from 1 to this.</summary>
    public int Count => _count;

    /// <summary>A table of the same forms that later additions to this one do not touch.</summary>
    public FormTable Copy() => new(this);

    /// <summary>The number of a form; 0 when it is not there.</summary>
    public int Find(ReadOnlySpan<char> form)
    {
        var hash = Hash(form);
        var mask = _slots.Length - 1;
        for (var slot = (int)hash & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var number = _slots[slot];
            if (_hashes[number] == hash && form.SequenceEqual(_characters.AsSpan(_ends[number - 1].._ends[number])))
            {
                return number;
            }
        }
        return 0;
    }

    /// <summary>The number of a form, given a new one when it is not yet there.</summary>
    public int Add(ReadOnlySpan<char> form)
    {
        var number = Find(form);
        return number > 0 ? number : Append(form);
    }

    private int Append(ReadOnlySpan<char> form)
    {
        var end = _ends[_count] + form.Length;
        if (end > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(end, _characters.Length * 2));
        }
        if (_count + 1 == _ends.Length)
        {
            Grow();
        }
        form.CopyTo(_characters.AsSpan(_ends[_count]));
        _count++;
        _ends[_count] = end;
        _hashes[_count] = Hash(form);
        Place(_count);
        return _count;
    }

    // The slots are always twice as many as the forms may be.
    private void Grow()
    {
        Array.Resize(ref _ends, _ends.Length * 2);
        Array.Resize(ref _hashes, _hashes.Length * 2);
        _slots = new int[_slots.Length * 2];
        for (var number = 1; number <= _count; number++)
        {
            Place(number);
        }
    }

    private void Place(int number)
    {
        var mask = _slots.Length - 1;
        var slot = (int)_hashes[number] & mask;
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }
        _slots[slot] = number;
    }

    private static uint Hash(ReadOnlySpan<char> form)
    {
        var hash = 2166136261u;
        foreach (var c in form)
        {
            hash = (hash ^ c) * 16777619u;
        }
        return hash ^ (hash >> 15);
    }
}
