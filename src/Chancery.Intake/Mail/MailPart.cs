using System.Collections.Immutable;
using System.Text;

namespace Chancery.Intake.Mail;

/// <summary>A part of a message, or the message itself, with its header and what is in it (RFC 5322, RFC 2045, RFC 2046).</summary>
internal sealed class MailPart
{
    private const int MostDepth = 16;
    private const int MostParts = 1000;

    private readonly HeaderFields _fields;
    private readonly ReadOnlyMemory<byte> _body;

    private MailPart(HeaderFields fields, ReadOnlyMemory<byte> body)
    {
        _fields = fields;
        _body = body;
        Type = HeaderValue.Parse(fields["Content-Type"] is { Length: > 0 } type ? type : "text/plain");
        Disposition = HeaderValue.Parse(fields["Content-Disposition"] ?? "");
    }

    /// <summary>Its media type with parameters; plain text where it does not say.</summary>
    public HeaderValue Type { get; }

    /// <summary>Whether it belongs into the text or is attached, with its file name.</summary>
    public HeaderValue Disposition { get; }

    /// <summary>The parts of a part that is made of others.</summary>
    public ImmutableArray<MailPart> Parts { get; private set; } = [];

    /// <summary>True when it was to be made of others and is not: its boundary is missing, or it is nested too deep.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>True when it or a part in it is broken.</summary>
    public bool HoldsBroken => IsBroken || Parts.Any(p => p.HoldsBroken);

    /// <summary>The file name, or null.</summary>
    public string? FileName =>
        (MailWords.Parameter(Disposition, "filename") ?? MailWords.Parameter(Type, "name")) is { Length: > 0 } name ? name : null;

    /// <summary>True when it is a file that goes with the message and not its text.</summary>
    public bool IsAttachment => Disposition.Value == "attachment" || FileName is not null || !Type.Value.StartsWith("text/", StringComparison.Ordinal);

    /// <summary>A header field's value with its encoded words decoded; null without one.</summary>
    public string? Field(string name) => _fields[name] is { Length: > 0 } value ? MailWords.Decode(value) : null;

    /// <summary>The part in bytes; null when they do not begin as one does.</summary>
    public static MailPart? Parse(ReadOnlyMemory<byte> bytes)
    {
        var left = MostParts;
        return Parse(bytes, 0, ref left);
    }

    /// <summary>What the part holds, its transfer encoding taken off.</summary>
    public ReadOnlyMemory<byte> Content() => (_fields["Content-Transfer-Encoding"] ?? "").Trim().ToLowerInvariant() switch
    {
        "base64" => TransferEncoding.Base64(_body.Span),
        "quoted-printable" => TransferEncoding.QuotedPrintable(_body.Span),
        _ => _body,
    };

    private static MailPart? Parse(ReadOnlyMemory<byte> bytes, int depth, ref int left)
    {
        if (left-- <= 0 || HeaderFields.Parse(bytes.Span, hasFirstLine: false, mayEnd: true) is not { } fields)
        {
            return null;
        }
        var part = new MailPart(fields, bytes[fields.Length..]);
        if (part.Type.Value.StartsWith("multipart/", StringComparison.Ordinal))
        {
            part.Split(depth, ref left);
        }
        return part;
    }

    private void Split(int depth, ref int left)
    {
        IsBroken = depth >= MostDepth || Type.Parameter("boundary") is not { Length: > 0 };
        if (IsBroken)
        {
            return;
        }
        var parts = ImmutableArray.CreateBuilder<MailPart>();
        foreach (var range in Ranges(_body.Span, Encoding.UTF8.GetBytes("--" + Type.Parameter("boundary"))))
        {
            if (Parse(_body[range], depth + 1, ref left) is { } part)
            {
                parts.Add(part);
            }
        }
        Parts = parts.DrainToImmutable();
        IsBroken = Parts.IsEmpty;
    }

    // What stands between lines that begin with the boundary; what comes before the first and behind the closing one is nothing.
    private static List<Range> Ranges(ReadOnlySpan<byte> body, ReadOnlySpan<byte> boundary)
    {
        var (ranges, start, at) = (new List<Range>(), -1, 0);
        while (at < body.Length)
        {
            var found = body[at..].IndexOf(boundary);
            if (found < 0)
            {
                break;
            }
            found += at;
            at = found + boundary.Length;
            if (found > 0 && body[found - 1] != '\n')
            {
                continue;
            }
            if (start >= 0)
            {
                ranges.Add(start..WithoutLineBreak(body, start, found));
            }
            var line = body[at..].IndexOf((byte)'\n');
            start = line < 0 ? body.Length : at + line + 1;
            if (body[at..].StartsWith("--"u8))
            {
                return ranges;
            }
        }
        if (start >= 0 && start < body.Length)
        {
            // A message that breaks off.
            ranges.Add(start..body.Length);
        }
        return ranges;
    }

    private static int WithoutLineBreak(ReadOnlySpan<byte> body, int start, int end)
    {
        end -= end > start && body[end - 1] == '\n' ? 1 : 0;
        return end > start && body[end - 1] == '\r' ? end - 1 : end;
    }
}
