using System.Text;
using Chancery.Intake.Packing;

namespace Chancery.Intake;

/// <summary>The text of a reader as a stream of UTF-8 bytes, a piece at a time.</summary>
internal sealed class Utf8Reader(TextReader reader) : ForwardStream
{
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private readonly char[] _chars = new char[16 * 1024];
    private readonly byte[] _bytes = new byte[Encoding.UTF8.GetMaxByteCount(16 * 1024)];
    private int _start;
    private int _end;

    public override int Read(Span<byte> buffer)
    {
        while (_start == _end)
        {
            var read = reader.Read(_chars, 0, _chars.Length);
            _start = 0;
            _end = _encoder.GetBytes(_chars, 0, read, _bytes, 0, flush: read == 0);
            if (read == 0 && _end == 0)
            {
                return 0;
            }
        }
        var taken = Math.Min(buffer.Length, _end - _start);
        _bytes.AsSpan(_start, taken).CopyTo(buffer);
        _start += taken;
        return taken;
    }
}
