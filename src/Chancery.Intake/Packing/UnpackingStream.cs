namespace Chancery.Intake.Packing;

/// <summary>What an unpacking stream yields, as long as it is in proportion to what it was packed in.</summary>
/// <param name="unpacked">Yields the unpacked bytes.</param>
/// <param name="packed">How many packed bytes they have come from so far, or will in all.</param>
/// <param name="limits">How much may be unpacked.</param>
/// <param name="budget">What the unpacked bytes are taken from; null where they are read as a stream of records, of which none is held.</param>
internal sealed class UnpackingStream(Stream unpacked, Func<long> packed, IntakeLimits limits, UnpackBudget? budget) : ForwardStream
{
    // So little may come from next to nothing.
    private const long Unsuspicious = 1024 * 1024;

    private long _read;

    public override int Read(Span<byte> buffer)
    {
        var read = unpacked.Read(buffer);
        _read += read;
        if (_read > Unsuspicious && _read / limits.UnpackedRatio > packed())
        {
            throw new UnpackFault(IntakeCode.UnpacksTooFar, Spelled.Number(limits.UnpackedRatio * packed()));
        }
        budget?.Take(read);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        unpacked.Dispose();
        base.Dispose(disposing);
    }
}
