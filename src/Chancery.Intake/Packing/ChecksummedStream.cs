namespace Chancery.Intake.Packing;

/// <summary>A stream whose checksum is tested at its end.</summary>
/// <param name="stream">The bytes.</param>
/// <param name="checksum">Their CRC-32.</param>
internal sealed class ChecksummedStream(Stream stream, uint checksum) : ForwardStream
{
    private uint _crc;

    public override int Read(Span<byte> buffer)
    {
        var read = stream.Read(buffer);
        _crc = Crc32.Append(_crc, buffer[..read]);
        return read > 0 || buffer.IsEmpty || _crc == checksum ? read : throw new InvalidDataException();
    }

    protected override void Dispose(bool disposing)
    {
        stream.Dispose();
        base.Dispose(disposing);
    }
}
