using System.Buffers;

namespace Chancery.Text;

/// <summary>
/// Cuts a text into tokens without knowing any words: letters together, digits together, every other mark alone.
/// A hyphen is a token of its own, so that "Jong-un" and "Jong - un" yield the same tokens.
/// </summary>
public static class TokenScanner
{
    /// <summary>The tokens of <paramref name="text"/> in order, every <see cref="Token.Id"/> 0.</summary>
    public static List<Token> Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new ArrayBufferWriter<Token>((text.Length / 4) + 1);
        new TokenReader(text, null).ReadAll(tokens);
        return [.. tokens.WrittenSpan];
    }
}
