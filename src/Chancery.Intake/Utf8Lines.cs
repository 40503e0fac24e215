namespace Chancery.Intake;

/// <summary>Reads a stream line by line as bytes, with the place of each line. A line past the limit is passed over without being held.</summary>
internal sealed class Utf8Lines(Stream stream, int limit)
{
    private const int FirstBuffer = 64 * 1024;

    // A line of the limit with both characters of its line break fits.
    private readonly int _mostHeld = limit + 2;
    private byte[] _buffer = new byte[Math.Min(FirstBuffer, limit + 2)];
    private int _start;
    private int _end;

    // Bytes of the current line with its line break: those still in the buffer, and all of them.
    private int _held;
    private long _passed;

    /// <summary>Number of the current line, counted from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Offset of the current line's first byte in the stream.</summary>
    public long Offset { get; private set; }

    /// <summary>Length of the current line in bytes, without its line break.</summary>
    public long Length { get; private set; }

    /// <summary>True when there are no more lines.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>True when the stream could not be read on.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>True when the current line is past the limit; it has no bytes then.</summary>
    public bool IsTooLong => Length > limit;

    /// <summary>The current line's bytes without its line break, good until the next line is read.</summary>
    public ReadOnlySpan<byte> Bytes => IsTooLong ? [] : _buffer.AsSpan(_start, (int)Length);

    /// <summary>The current line's bytes with its line break, good until the next line is read; none of one past the limit.</summary>
    public ReadOnlySpan<byte> Whole => IsTooLong ? [] : _buffer.AsSpan(_start, _held);

    /// <summary>Goes to the next line; false at the stream's end.</summary>
    public bool MoveNext()
    {
        _start += _held;
        Offset += _passed;
        _held = 0;
        _passed = 0;
        if (Number++ == 0)
        {
            SkipByteOrderMark();
        }
        var scanned = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (found >= 0)
            {
                Take(scanned + found, lineBreak: 1);
                return true;
            }
            scanned = _end - _start;
            if (scanned >= _mostHeld)
            {
                PassOver();
                return true;
            }
            if (!Fill())
            {
                Take(scanned, lineBreak: 0);
                IsAtEnd = scanned == 0;
                return scanned > 0;
            }
        }
    }

    private void SkipByteOrderMark()
    {
        while (_end - _start < Utf8Text.ByteOrderMark.Length && Fill())
        {
        }
        if (_buffer.AsSpan(_start, _end - _start).StartsWith(Utf8Text.ByteOrderMark))
        {
            _start += Utf8Text.ByteOrderMark.Length;
            Offset += Utf8Text.ByteOrderMark.Length;
        }
    }

    private void Take(int length, int lineBreak)
    {
        _held = length + lineBreak;
        _passed = _held;
        Length = length > 0 && _buffer[_start + length - 1] == '\r' ? length - 1 : length;
    }

    // Drops what is held of a line and everything up to its line break, counting it.
    private void PassOver()
    {
        Length = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            var dropped = found >= 0 ? found : _end - _start;
            Length += dropped;
            _start += dropped;
            if (found >= 0)
            {
                _held = 1;
                break;
            }
            if (!Fill())
            {
                break;
            }
        }
        _passed = Length + _held;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, _mostHeld));
        }
        IsBroken = true;
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        IsBroken = false;
        _end += read;
        return read > 0;
    }
}
