using System.Text;
using Chancery.Text;

namespace Chancery.Data;

/// <summary>
/// The form of a name under which spellings that differ only in case, hyphens, full stops, spaces or the place of a tone mark are the same:
/// "Kim Jong-un", "Kim Jong Un" and "KIM JONG - UN" share "kim jong un".
/// </summary>
public static class NameKey
{
    /// <summary>The key of a whole name.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length);
        foreach (var token in TokenScanner.Scan(name))
        {
            if (token.Kind != TokenKind.Punctuation)
            {
                if (key.Length > 0)
                {
                    key.Append(' ');
                }
                key.Append(SyllableKey.Of(token.Span.Of(name.AsSpan())));
            }
        }
        return key.ToString();
    }
}
