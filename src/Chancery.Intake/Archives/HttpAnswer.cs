using System.Globalization;

namespace Chancery.Intake.Archives;

/// <summary>An HTTP answer as a crawler kept it: its head and its body as it came over the wire.</summary>
internal sealed class HttpAnswer
{
    private readonly HeaderFields _fields;

    private HttpAnswer(HeaderFields fields, int status, ReadOnlyMemory<byte> body)
    {
        _fields = fields;
        Status = status;
        Body = body;
    }

    /// <summary>The status, 200 when all is well.</summary>
    public int Status { get; }

    /// <summary>The body, still in its transfer and content encodings.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The media type with its parameters; null when the answer does not say it.</summary>
    public HeaderValue? ContentType => _fields["Content-Type"] is { Length: > 0 } type ? HeaderValue.Parse(type) : null;

    /// <summary>True when the body came in chunks.</summary>
    public bool IsChunked => Encodings("Transfer-Encoding").Contains("chunked", StringComparer.Ordinal);

    /// <summary>By what the body was packed, in the order in which it was done.</summary>
    public IReadOnlyList<string> ContentEncodings => Encodings("Content-Encoding");

    /// <summary>The answer of a record's block; null when it is none.</summary>
    public static HttpAnswer? Parse(ReadOnlyMemory<byte> block)
    {
        // "HTTP/1.1 200 OK"; crawlers of HTTP/2 write such a line too.
        if (!block.Span.StartsWith("HTTP/"u8) || HeaderFields.Parse(block.Span, hasFirstLine: true, mayEnd: true) is not { } fields)
        {
            return null;
        }
        var line = fields.FirstLine.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return line.Length > 1 && int.TryParse(line[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? new HttpAnswer(fields, status, block[fields.Length..])
            : null;
    }

    private string[] Encodings(string field) =>
        (_fields[field] ?? "").ToLowerInvariant().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
