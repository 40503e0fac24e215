using System.Text;

namespace Chancery.Intake.Mail;

/// <summary>Decodes text by the character set that a message declares.</summary>
internal static class MailCharset
{
    /// <summary>The text, or null when the character set is unknown and the bytes are no UTF-8. What is UTF-8 and has letters beyond ASCII is UTF-8, whatever it declares.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="charset">The name of the character set; null where none is declared.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        var isUtf8 = Utf8Text.FirstBroken(bytes) < 0;
        var encoding = isUtf8 && !IsTwoByte(charset) ? Encoding.UTF8 : Named(charset ?? "");
        return encoding?.GetString(bytes).TrimStart('\uFEFF');
    }

    // ASCII letters that stand for others, as those of ISO-2022-JP and UTF-16 do.
    private static bool IsTwoByte(string? charset) =>
        charset is not null && (charset.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) || charset.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase) || charset.StartsWith("hz-", StringComparison.OrdinalIgnoreCase));

    private static Encoding? Named(string charset)
    {
        var known = charset.ToLowerInvariant() switch
        {
            // Programs that write these mean windows-1252, which has the quotation marks too.
            "iso-8859-1" or "us-ascii" or "ascii" or "latin1" => "windows-1252",
            "utf-7" => "",
            var other => other,
        };
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
