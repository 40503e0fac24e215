using System.IO.Compression;

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
        var stream = (Stream)new BoundedStream(body, most);
        foreach (var encoding in encodings.Reverse())
        {
            stream = new BoundedStream(Decoded(await Peeked(stream, stop).ConfigureAwait(false), encoding.Trim().ToLowerInvariant()), most);
        }
        await using (stream.ConfigureAwait(false))
        {
            return await ReadAll(stream, stop).ConfigureAwait(false);
        }
    }

    private static Stream Decoded(PeekedStream stream, string encoding) => encoding switch
    {
        "" or "identity" => stream,
        "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
        "br" => new BrotliStream(stream, CompressionMode.Decompress),
        // The name means zlib's format, but some servers send the bare one.
        "deflate" => IsZlib(stream.First) ? new ZLibStream(stream, CompressionMode.Decompress) : new DeflateStream(stream, CompressionMode.Decompress),
        _ => throw new InvalidDataException(encoding),
    };

    private static bool IsZlib(ReadOnlySpan<byte> first) => first.Length == 2 && (first[0] & 0x0F) == 8 && ((first[0] << 8) | first[1]) % 31 == 0;

    private static async Task<PeekedStream> Peeked(Stream stream, CancellationToken stop)
    {
        var first = new byte[2];
        var length = await stream.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, stop).ConfigureAwait(false);
        return new PeekedStream(first.AsMemory(0, length), stream);
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAll(Stream stream, CancellationToken stop)
    {
        using var whole = new MemoryStream();
        await stream.CopyToAsync(whole, Chunk, stop).ConfigureAwait(false);
        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }
}
