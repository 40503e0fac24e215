using System.Text;

namespace Chancery.Intake;

/// <summary>The text of a reader as a stream of UTF-8 bytes, a piece at a time.</summary>
internal sealed class Utf8Reader(TextReader reader) : Stream
{
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private readonly char[] _chars = new char[16 * 1024];
    private readonly byte[] _bytes = new byte[Encoding.UTF8.GetMaxByteCount(16 * 1024)];
    private int _start;
    private int _end;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
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
        var taken = Math.Min(count, _end - _start);
        Array.Copy(_bytes, _start, buffer, offset, taken);
        _start += taken;
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
