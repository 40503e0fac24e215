namespace Chancery.Intake.Packing;

/// <summary>A stream that knows how many of its bytes were taken.</summary>
internal sealed class CountingStream(Stream stream) : ForwardStream
{
    /// <summary>Bytes taken so far.</summary>
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = stream.Read(buffer);
        Count += read;
        return read;
    }
}
