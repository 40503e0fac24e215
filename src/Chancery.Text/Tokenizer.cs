namespace Chancery.Text;

/// <summary>Cuts a text into tokens and looks each up in one <see cref="Vocabulary"/>. Immutable and thread-safe.</summary>
public sealed class Tokenizer(Vocabulary vocabulary)
{
    /// <summary>The tokens of an NFC text, in order.</summary>
    public Token[] Tokenize(string text)
    {
        var scanned = TokenScanner.Scan(text);
        var tokens = new Token[scanned.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = scanned[i];
            tokens[i] = token with { Id = vocabulary.Find(token.Span.Of(text.AsSpan())) };
        }
        return tokens;
    }
}
