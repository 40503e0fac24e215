using System.Text;
using Chancery.Intake.Html;

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
        var encoding = isUtf8 && !IsTwoByte(charset) ? Encoding.UTF8 : PageEncodings.Named(charset ?? "");
        return encoding?.GetString(bytes).TrimStart('\uFEFF');
    }

    // ASCII letters that stand for others, as those of ISO-2022-JP and UTF-16 do.
    private static bool IsTwoByte(string? charset) =>
        charset is not null && (charset.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) || charset.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase) || charset.StartsWith("hz-", StringComparison.OrdinalIgnoreCase));
}
