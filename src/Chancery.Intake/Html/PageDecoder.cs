using System.Text;
using System.Text.RegularExpressions;
using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Decodes a page: by its byte-order mark, else by the header or its own word where its bytes bear that out, else by what its bytes look like.</summary>
internal sealed partial class PageDecoder(LegacyEncodings legacy)
{
    private const int Prescan = 4096;

    // Bytes that are no UTF-8 in a page that otherwise is: a cut character, a comment pasted from elsewhere.
    private const int MostBroken = 50;

    private readonly LegacyDetection _detection = new(legacy);

    /// <summary>The page's text.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="header">The character set that came beside it, when one did.</param>
    public DecodedPage Decode(ReadOnlySpan<byte> bytes, string? header)
    {
        if (ByMark(bytes) is { } marked)
        {
            return marked;
        }
        if (WideOf(bytes) is { } wide)
        {
            return new DecodedPage(wide.GetString(bytes), wide.WebName == "utf-16" ? "utf-16le" : "utf-16be");
        }
        var declared = Narrow(Known(header)) ?? Narrow(Known(Declared(bytes)));
        if (IsUtf8(bytes, declared))
        {
            return Utf8(bytes);
        }
        return SingleByte(bytes, declared);
    }

    private static DecodedPage? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => new DecodedPage(Encoding.UTF8.GetString(rest), "utf-8"),
        [0xFF, 0xFE, .. var rest] => new DecodedPage(Encoding.Unicode.GetString(rest), "utf-16le"),
        [0xFE, 0xFF, .. var rest] => new DecodedPage(Encoding.BigEndianUnicode.GetString(rest), "utf-16be"),
        _ => null,
    };

    // Markup is ASCII: in UTF-16 every second byte of it is zero. WHATWG, 13.2.3.2: a page whose bytes can be read for a declaration is not in UTF-16.
    private static Encoding? WideOf(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Prescan)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            (even, odd) = sample[i] != 0 ? (even, odd) : i % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
        }
        var many = sample.Length / 5;
        return sample.Length < 8 ? null : odd > many && even * 10 < odd ? Encoding.Unicode : even > many && odd * 10 < even ? Encoding.BigEndianUnicode : null;
    }

    private static Encoding? Narrow(Encoding? declared) => declared is UnicodeEncoding or UTF32Encoding ? Encoding.UTF8 : declared;

    // A page in Latin letters may be old Vietnamese typed into a page of today.
    private DecodedPage Utf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return _detection.Find(text) is { } name ? new DecodedPage(legacy.Convert(name, text, strict: false), name) : new DecodedPage(text, "utf-8");
    }

    // Vietnamese in an encoding of its own goes before what a page declares, since no other text has its syllables by chance.
    private DecodedPage SingleByte(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        var text = PageEncodings.Named("windows-1252")!.GetString(bytes);
        if (_detection.Find(text) is { } name)
        {
            return new DecodedPage(legacy.Convert(name, text, strict: false), name);
        }
        if (PageEncodings.Named("windows-1258")!.GetString(bytes) is var vietnamese && LegacyDetection.IsVietnamese(vietnamese))
        {
            return new DecodedPage(vietnamese, "windows-1258");
        }
        return declared is null or UTF8Encoding || declared.WebName is "windows-1252" or "iso-8859-1" or "us-ascii"
            ? new DecodedPage(text, "windows-1252")
            : new DecodedPage(declared.GetString(bytes), declared.WebName);
    }

    // What is valid UTF-8 and not all ASCII is nothing else, whatever it is called; what is called so may have faults.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F) || declared is null or UTF8Encoding || declared.IsSingleByte;
        }
        if (declared is not (null or UTF8Encoding))
        {
            return false;
        }
        var (broken, good) = (0, 0);
        for (var at = 0; at < bytes.Length;)
        {
            if (bytes[at] < 0x80)
            {
                at++;
                continue;
            }
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            (broken, good) = status == System.Buffers.OperationStatus.Done ? (broken, good + 1) : (broken + 1, good);
            at += Math.Max(1, length);
        }
        return broken * 10 < good || declared is not null && broken < MostBroken && broken * 2 < good;
    }

    private static Encoding? Known(string? name) => name is null ? null : PageEncodings.Named(name.Trim(' ', '"', '\'', ';'));

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var found = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]));
        return found.Success ? found.Groups[1].Value : null;
    }

    [GeneratedRegex("""<(?:meta|\?xml)\b[^>]{0,400}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
