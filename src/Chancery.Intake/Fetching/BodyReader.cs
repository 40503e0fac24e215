using System.IO.Compression;
using System.Runtime.InteropServices;
using Chancery.Intake.Packing;

namespace Chancery.Intake.Fetching;

/// <summary>Reads a body and takes its encodings off, never holding more than the limit: neither of what was sent nor of what comes out.</summary>
internal static class BodyReader
{
    // Servers send one encoding; a stack of them is there to multiply.
    private const int MostEncodings = 2;
    private const int Chunk = 64 * 1024;

    /// <summary>The bytes of a body.</summary>
    /// <param name="body">The body as it is sent.</param>
    /// <param name="encodings">Its encodings in the order in which they were put on.</param>
    /// <param name="most">Most bytes.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="BodyTooLargeException">There are more.</exception>
    /// <exception cref="InvalidDataException">The encoding is not known, or what was sent is not in it.</exception>
    public static async Task<ReadOnlyMemory<byte>> Read(Stream body, IReadOnlyList<string> encodings, int most, CancellationToken stop)
    {
        if (encodings.Count > MostEncodings)
        {
            throw new InvalidDataException(string.Join(", ", encodings.Take(MostEncodings + 1)));
        }
        var bytes = await ReadAll(body, most, stop).ConfigureAwait(false);
        foreach (var encoding in encodings.Reverse())
        {
            bytes = Decoded(bytes, encoding.Trim().ToLowerInvariant(), most);
        }
        return bytes;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAll(Stream body, int most, CancellationToken stop)
    {
        using var whole = new MemoryStream();
        var chunk = new byte[Chunk];
        while (await body.ReadAsync(chunk, stop).ConfigureAwait(false) is > 0 and var read)
        {
            if (whole.Length + read > most)
            {
                throw new BodyTooLargeException();
            }
            whole.Write(chunk.AsSpan(0, read));
        }
        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }

    private static ReadOnlyMemory<byte> Decoded(ReadOnlyMemory<byte> bytes, string encoding, int most)
    {
        if (encoding is "" or "identity" || bytes.IsEmpty)
        {
            return bytes;
        }
        try
        {
            using var stream = Decoding(bytes, encoding);
            return BoundedBytes.Read(stream, most, out _) ?? throw new BodyTooLargeException();
        }
        catch (InvalidOperationException e)
        {
            // The decoder of Brotli says it so.
            throw new InvalidDataException(e.Message, e);
        }
    }

    private static Stream Decoding(ReadOnlyMemory<byte> bytes, string encoding)
    {
        var packed = Packed(bytes);
        return encoding switch
        {
            "gzip" or "x-gzip" => new GunzipStream(packed),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            // The name means zlib's format, but some servers send the bare one.
            "deflate" => IsZlib(bytes.Span) ? new ZLibStream(packed, CompressionMode.Decompress) : new DeflateStream(packed, CompressionMode.Decompress),
            _ => throw new InvalidDataException(encoding),
        };
    }

    private static MemoryStream Packed(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray());

    private static bool IsZlib(ReadOnlySpan<byte> bytes) => bytes.Length >= 2 && (bytes[0] & 0x0F) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0;
}
