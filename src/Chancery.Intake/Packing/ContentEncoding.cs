using System.IO.Compression;

namespace Chancery.Intake.Packing;

/// <summary>The content encodings of HTTP (RFC 9110, section 8.4.1) that bodies come in.</summary>
internal static class ContentEncoding
{
    /// <summary>The bytes without an encoding; null for an encoding that is not known.</summary>
    /// <param name="encoding">Its name in lower case.</param>
    /// <param name="packed">The bytes with it.</param>
    public static Stream? Open(string encoding, ReadOnlyMemory<byte> packed) => encoding switch
    {
        "gzip" or "x-gzip" => new GunzipStream(packed.AsStream()),
        "br" => new BrotliStream(packed.AsStream(), CompressionMode.Decompress),
        // The name means zlib's format, but some servers send the bare one.
        "deflate" => IsZlib(packed.Span) ? new ZLibStream(packed.AsStream(), CompressionMode.Decompress) : new DeflateStream(packed.AsStream(), CompressionMode.Decompress),
        _ => null,
    };

    /// <summary>All that a stream without its encoding gives; null when there is more than the limit.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static ReadOnlyMemory<byte>? Read(Stream unpacked, int most)
    {
        try
        {
            return BoundedBytes.Read(unpacked, most, out _);
        }
        catch (InvalidOperationException e)
        {
            // So the Brotli decoder says that its input is damaged.
            throw new InvalidDataException(e.Message, e);
        }
    }

    private static bool IsZlib(ReadOnlySpan<byte> bytes) => bytes.Length >= 2 && (bytes[0] & 0x0F) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0;
}
