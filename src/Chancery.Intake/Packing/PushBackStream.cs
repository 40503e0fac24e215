namespace Chancery.Intake.Packing;

/// <summary>A stream to which bytes can be given back.</summary>
internal sealed class PushBackStream(Stream stream) : ForwardStream
{
    private ReadOnlyMemory<byte> _given;

    /// <summary>Gives back what was taken: the bytes of both, in this order, come next.</summary>
    public void PushBack(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) => _given = (byte[])[.. first, .. second, .. _given.Span];

    /// <summary>Forgets what was given back.</summary>
    public void Forget() => _given = default;

    public override int Read(Span<byte> buffer)
    {
        if (_given.IsEmpty)
        {
            return stream.Read(buffer);
        }
        var taken = Math.Min(buffer.Length, _given.Length);
        _given.Span[..taken].CopyTo(buffer);
        _given = _given[taken..];
        return taken;
    }
}
