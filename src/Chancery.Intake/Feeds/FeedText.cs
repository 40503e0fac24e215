using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Chancery.Intake.Feeds;

/// <summary>Decodes a feed. What is UTF-8 is read as UTF-8 whatever it declares: declarations are copied, bytes are not.</summary>
internal static partial class FeedText
{
    private const int Declaration = 256;

    /// <summary>The text of a feed.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="charset">The character set that the server declares.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        var encoding = Marked(bytes) ?? (Utf8.IsValid(bytes) ? Encoding.UTF8 : Named(Declared(bytes)) ?? Named(charset) ?? Encoding.UTF8);
        return encoding.GetString(bytes).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
    }

    // By a byte-order mark, or by how "<?" looks in two bytes a character.
    private static Encoding? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var match = EncodingName().Match(Encoding.Latin1.GetString(bytes[..Math.Min(Declaration, bytes.Length)]));
        return match.Success ? match.Groups["name"].Value : null;
    }

    // Bytes that are no UTF-8 are not made so by calling them it; nor are they of two bytes a character without a mark.
    private static Encoding? Named(string? name)
    {
        if (name is null || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ucs", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"encoding\s*=\s*[""'](?<name>[A-Za-z0-9._:-]{1,40})[""']", RegexOptions.CultureInvariant)]
    private static partial Regex EncodingName();
}
