using System.Globalization;
using Chancery.Intake.Packing;

namespace Chancery.Intake.Archives;

/// <summary>
/// Takes the transfer and content encodings off the body of an HTTP answer. Many crawlers keep the header of an encoding that they have taken
/// off already: a body that is not encoded as its header says is taken as it is, where it can be.
/// </summary>
internal static class HttpBody
{
    private const int MostEncodings = 4;

    /// <summary>The body as it was meant.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="limits">How much may be unpacked.</param>
    /// <exception cref="UnpackFault">An encoding is unknown or the body unpacks too far.</exception>
    /// <exception cref="InvalidDataException">The body is damaged.</exception>
    public static ReadOnlyMemory<byte> Decode(HttpAnswer answer, IntakeLimits limits)
    {
        var body = answer.IsChunked ? Dechunk(answer.Body) ?? answer.Body : answer.Body;
        var encodings = answer.ContentEncodings;
        if (encodings.Count > MostEncodings)
        {
            throw new UnpackFault(IntakeCode.UnknownEncoding, string.Join(", ", encodings));
        }
        for (var i = encodings.Count - 1; i >= 0; i--)
        {
            body = Unpack(body, encodings[i], limits);
        }
        return body;
    }

    private static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> body, string encoding, IntakeLimits limits) => encoding switch
    {
        "identity" or "utf-8" or "none" => body,
        "gzip" or "x-gzip" => IsGzip(body.Span) ? UnpackAll(body, encoding, limits) : body,
        "deflate" or "br" => UnpackUnlessText(body, encoding, limits),
        _ => IsText(body.Span) ? body : throw new UnpackFault(IntakeCode.UnknownEncoding, encoding),
    };

    // These two have no mark to know them by. A few packed bytes may look like text by chance, so that unpacking them is tried.
    private static ReadOnlyMemory<byte> UnpackUnlessText(ReadOnlyMemory<byte> body, string encoding, IntakeLimits limits)
    {
        const int telling = 64;
        var isText = IsText(body.Span);
        try
        {
            return isText && body.Length >= telling ? body : UnpackAll(body, encoding, limits);
        }
        catch (InvalidDataException) when (isText)
        {
            return body;
        }
    }

    private static ReadOnlyMemory<byte> UnpackAll(ReadOnlyMemory<byte> body, string encoding, IntakeLimits limits)
    {
        if (body.IsEmpty)
        {
            return body;
        }
        using var unpacked = new UnpackingStream(ContentEncoding.Open(encoding, body)!, () => body.Length, limits, budget: null);
        return ContentEncoding.Read(unpacked, limits.DocumentBytes)
            ?? throw new UnpackFault(IntakeCode.UnpacksTooFar, Spelled.Number(limits.DocumentBytes));
    }

    // Text of any character set has no control characters but white space. Packed bytes have some before long.
    private static bool IsText(ReadOnlySpan<byte> body)
    {
        var head = body[..Math.Min(body.Length, 256)];
        return head.IndexOfAnyInRange((byte)0, (byte)8) < 0 && head.IndexOfAnyInRange((byte)14, (byte)31) < 0;
    }

    private static bool IsGzip(ReadOnlySpan<byte> body) => body is [0x1F, 0x8B, ..];

    // Null when the body is not in chunks; a body that breaks off within one is what came of it.
    private static ReadOnlyMemory<byte>? Dechunk(ReadOnlyMemory<byte> body)
    {
        var whole = new byte[body.Length];
        var (at, length) = (0, 0);
        while (at < body.Length)
        {
            var line = body.Span[at..].IndexOf((byte)'\n');
            if (line < 0 || !TrySize(body.Span.Slice(at, line), out var size))
            {
                return null;
            }
            at += line + 1;
            if (size == 0)
            {
                break;
            }
            var taken = Math.Min(size, body.Length - at);
            body.Span.Slice(at, taken).CopyTo(whole.AsSpan(length));
            (at, length) = (at + taken, length + taken);
            at += body.Span[at..] is [(byte)'\r', (byte)'\n', ..] ? 2 : body.Span[at..] is [(byte)'\n', ..] ? 1 : 0;
        }
        return whole.AsMemory(0, length);
    }

    // "1a2b", behind it perhaps ";extension".
    private static bool TrySize(ReadOnlySpan<byte> line, out int size)
    {
        var end = line.IndexOf((byte)';');
        var digits = (end < 0 ? line : line[..end]).Trim(" \t\r"u8);
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out size) && size >= 0;
    }
}
