using System.Buffers;

namespace Chancery.Text;

/// <summary>Cuts a text into tokens and looks each up in one <see cref="Vocabulary"/>. Immutable and thread-safe.</summary>
public sealed class Tokenizer(Vocabulary vocabulary)
{
    /// <summary>The tokens of an NFC text, in order.</summary>
    public Token[] Tokenize(string text)
    {
        var tokens = ReusedRoom<Token>.Take();
        Tokenize(text, tokens);
        return ReusedRoom<Token>.ToArray(tokens);
    }

    /// <summary>Appends the tokens of an NFC text to <paramref name="tokens"/>, in order, and allocates nothing itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Where to write them: an <see cref="ArrayBufferWriter{T}"/> that is used again from text to text, for one.</param>
    public void Tokenize(string text, IBufferWriter<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        new TokenReader(text, vocabulary).ReadAll(tokens);
    }
}
