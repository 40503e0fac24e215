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
        using var unpacked = ContentEncoding.Open(encoding, bytes) ?? throw new InvalidDataException(encoding);
        return ContentEncoding.Read(unpacked, most) ?? throw new BodyTooLargeException();
    }
}
