using System.Text;
using System.Text.RegularExpressions;

namespace Chancery.Intake.Mail;

/// <summary>Decodes what headers of messages say in other letters than ASCII's: encoded words (RFC 2047) and parameters (RFC 2231).</summary>
internal static partial class MailWords
{
    private const int MostPieces = 100;

    /// <summary>A header's text with its encoded words decoded. Words of one character set that follow on each other are decoded as one, since some programs part letters between them.</summary>
    public static string Decode(string text)
    {
        var decoded = new StringBuilder();
        var (at, charset, bytes) = (0, "", new List<byte>());
        foreach (Match word in EncodedWord().Matches(text))
        {
            var between = text[at..word.Index];
            var isNext = at > 0 && string.IsNullOrWhiteSpace(between);
            if (!isNext || !string.Equals(charset, word.Groups["charset"].Value, StringComparison.OrdinalIgnoreCase))
            {
                Flush();
                decoded.Append(isNext ? "" : between);
            }
            charset = word.Groups["charset"].Value;
            bytes.AddRange(Bytes(word));
            at = word.Index + word.Length;
        }
        Flush();
        return decoded.Append(text, at, text.Length - at).ToString().Trim();

        void Flush()
        {
            decoded.Append(bytes.Count == 0 ? "" : MailCharset.Decode([.. bytes], charset) ?? Encoding.Latin1.GetString([.. bytes]));
            bytes.Clear();
        }
    }

    /// <summary>A parameter that may be parted into pieces (<c>name*0</c>) or encoded (<c>name*</c>, as <c>UTF-8''t%C3%A0i</c>); null without one.</summary>
    public static string? Parameter(HeaderValue value, string name)
    {
        if (value.Parameter(name) is { } plain)
        {
            return Decode(plain);
        }
        if (value.Parameter(name + "*") is { } encoded)
        {
            return Extended(encoded);
        }
        var (joined, isEncoded) = (new StringBuilder(), false);
        for (var piece = 0; piece < MostPieces; piece++)
        {
            var key = $"{name}*{Spelled.Number(piece)}";
            var part = value.Parameter(key + "*");
            isEncoded |= part is not null;
            part ??= value.Parameter(key);
            if (part is null)
            {
                break;
            }
            joined.Append(part);
        }
        return joined.Length == 0 ? null : isEncoded ? Extended(joined.ToString()) : joined.ToString();
    }

    private static string Extended(string text)
    {
        var marks = text.Split('\'', 3);
        var bytes = TransferEncoding.QuotedPrintable(Encoding.UTF8.GetBytes(marks[^1].Replace('=', ' ').Replace('%', '=')));
        return MailCharset.Decode(bytes, marks.Length == 3 ? marks[0] : "utf-8") ?? Encoding.Latin1.GetString(bytes);
    }

    private static byte[] Bytes(Match word)
    {
        var text = Encoding.Latin1.GetBytes(word.Groups["text"].Value);
        return word.Groups["encoding"].ValueSpan is ['b' or 'B'] ? TransferEncoding.Base64(text) : TransferEncoding.QuotedPrintable(text, underscoreIsSpace: true);
    }

    [GeneratedRegex(@"=\?(?<charset>[A-Za-z0-9._:-]{1,40})(\*[A-Za-z-]{1,20})?\?(?<encoding>[bBqQ])\?(?<text>[^?\s]*)\?=", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EncodedWord();
}
