namespace Chancery.Intake.Packing;

/// <summary>Reads streams whole that must not be larger than a limit.</summary>
internal static class BoundedBytes
{
    private const int Piece = 64 * 1024;

    /// <summary>All bytes of a stream from where it stands, or null when there are more than the limit.</summary>
    /// <param name="stream">Any stream.</param>
    /// <param name="most">Most bytes.</param>
    /// <param name="length">How many there are; where the stream does not say it and there are too many, one more than the limit.</param>
    public static ReadOnlyMemory<byte>? Read(Stream stream, int most, out long length)
    {
        length = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (length > most)
        {
            return null;
        }
        var bytes = new byte[length > 0 ? length : Math.Min(Piece, most)];
        var end = 0;
        while (true)
        {
            end += stream.ReadAtLeast(bytes.AsSpan(end), bytes.Length - end, throwOnEndOfStream: false);
            if (end < bytes.Length || IsAtEnd(stream))
            {
                break;
            }
            if (end >= most)
            {
                length = (long)most + 1;
                return null;
            }
            Array.Resize(ref bytes, (int)Math.Min(2L * bytes.Length, (long)most + 1));
        }
        length = end;
        return end > most ? null : bytes.AsMemory(0, end);
    }

    /// <summary>All bytes of something in another file.</summary>
    /// <param name="stream">Any stream.</param>
    /// <param name="most">Most bytes.</param>
    /// <exception cref="UnpackFault">There are more.</exception>
    public static ReadOnlyMemory<byte> ReadWhole(Stream stream, int most) =>
        Read(stream, most, out var length) ?? throw new UnpackFault(IntakeCode.TooLarge, Spelled.Number(length), Spelled.Number(most));

    private static bool IsAtEnd(Stream stream) => stream.CanSeek && stream.Position >= stream.Length;
}
