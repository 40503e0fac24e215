namespace Chancery.Intake.Packing;

/// <summary>A window that slides over a stream: what lies ahead can be looked at, and what was taken last can be gone back to.</summary>
/// <param name="stream">The stream, at its place <paramref name="offset"/>.</param>
/// <param name="offset">Where in its file the stream stands.</param>
internal sealed class ByteWindow(Stream stream, long offset) : ForwardStream
{
    /// <summary>How many bytes that were taken can be gone back to at least.</summary>
    public const int History = 64 * 1024;

    /// <summary>How many bytes ahead can be looked at, at most.</summary>
    public const int Most = 64 * 1024;

    private readonly byte[] _buffer = new byte[History + (3 * Most)];
    private long _base = offset;
    private int _start;
    private int _end;

    /// <summary>Where in the file the next byte stands.</summary>
    public long Offset => _base + _start;

    /// <summary>The earliest place that can be gone back to.</summary>
    public long Earliest => _base;

    /// <summary>What lies ahead: at least so many bytes, or all that there are.</summary>
    public ReadOnlySpan<byte> Ahead(int least)
    {
        while (_end - _start < least && Fill())
        {
        }
        return _buffer.AsSpan(_start, _end - _start);
    }

    /// <summary>Goes on, or back, to a place in the window.</summary>
    public void GoTo(long place) => _start = (int)(place - _base);

    /// <summary>Forgets all; what the stream yields next stands at a place.</summary>
    public void Reset(long place) => (_base, _start, _end) = (place, 0, 0);

    public override int Read(Span<byte> buffer)
    {
        var taken = Math.Min(buffer.Length, Ahead(1).Length);
        _buffer.AsSpan(_start, taken).CopyTo(buffer);
        _start += taken;
        return taken;
    }

    private bool Fill()
    {
        if (_end == _buffer.Length)
        {
            var dropped = Math.Max(0, _start - History);
            _buffer.AsSpan(dropped, _end - dropped).CopyTo(_buffer);
            _base += dropped;
            _start -= dropped;
            _end -= dropped;
        }
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
