using System.Globalization;

namespace Chancery.Intake.Archives;

/// <summary>The header of a WARC record (ISO 28500, versions 1.0 and 1.1).</summary>
internal sealed class WarcHeader
{
    private const string Version = "WARC/";

    // As fine as a moment is kept; WARC 1.1 allows nine digits of a second and days without a time.
    private static readonly string[] DateForms =
        ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd", "yyyy-MM", "yyyy"];

    private readonly HeaderFields _fields;

    private WarcHeader(HeaderFields fields, long length)
    {
        _fields = fields;
        ContentLength = length;
    }

    /// <summary>How the first line of every record begins.</summary>
    public static ReadOnlySpan<byte> Start => "WARC/"u8;

    /// <summary>Bytes of the header with its blank line.</summary>
    public int Length => _fields.Length;

    /// <summary>Bytes of the block that follows, as the record says.</summary>
    public long ContentLength { get; }

    /// <summary>The type in lower case: "response", "revisit"; empty without one.</summary>
    public string Type => (_fields["WARC-Type"] ?? "").ToLowerInvariant();

    /// <summary>The media type of the block, without parameters, in lower case; null when it is not said.</summary>
    public HeaderValue? ContentType => _fields["Content-Type"] is { Length: > 0 } type ? HeaderValue.Parse(type) : null;

    /// <summary>The record's id without angle brackets, or null.</summary>
    public string? RecordId => Bare("WARC-Record-ID");

    /// <summary>Where what the record holds was found.</summary>
    public string? TargetUri => Bare("WARC-Target-URI");

    /// <summary>When it was fetched.</summary>
    public DateTimeOffset? Date => Moment("WARC-Date");

    /// <summary>The digest of the payload as the crawler computed it, "sha1:...".</summary>
    public string? PayloadDigest => _fields["WARC-Payload-Digest"];

    /// <summary>For a revisit, the id of the record that holds the same.</summary>
    public string? RefersTo => Bare("WARC-Refers-To");

    /// <summary>For a revisit, where that record was found.</summary>
    public string? RefersToTargetUri => Bare("WARC-Refers-To-Target-URI");

    /// <summary>For a revisit, when that record was fetched.</summary>
    public DateTimeOffset? RefersToDate => Moment("WARC-Refers-To-Date");

    /// <summary>True for a record that holds a piece of what is spread over several.</summary>
    public bool IsSegment => _fields["WARC-Segment-Number"] is not null;

    /// <summary>The header that bytes begin with; null when it is none or does not say how long its block is.</summary>
    public static WarcHeader? Parse(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Start)
        && HeaderFields.Parse(bytes, hasFirstLine: true) is { } fields
        && fields.FirstLine.StartsWith(Version, StringComparison.Ordinal)
        && long.TryParse(fields["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new WarcHeader(fields, length)
            : null;

    private string? Bare(string name) => _fields[name]?.Trim('<', '>', ' ') is { Length: > 0 } value ? value : null;

    private DateTimeOffset? Moment(string name)
    {
        var value = _fields[name] ?? "";
        var point = value.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0 && value.AsSpan(point + 1).IndexOfAnyExceptInRange('0', '9') is var digits && (digits < 0 ? value.Length - point - 1 : digits) > 7)
        {
            value = value[..(point + 8)] + (digits < 0 ? "" : value[(point + 1 + digits)..]);
        }
        return DateTimeOffset.TryParseExact(value, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
    }
}
