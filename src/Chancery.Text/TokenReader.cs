using System.Buffers;

namespace Chancery.Text;

/// <summary>One pass over the characters of one text, from token to token.</summary>
internal ref struct TokenReader(ReadOnlySpan<char> text, Vocabulary? vocabulary)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _previousEnd;
    private bool _newLine = true;

    /// <summary>Reads to the end of the text.</summary>
    public void ReadAll(IBufferWriter<Token> tokens)
    {
        while (SkipSpace())
        {
            tokens.Advance(Read(tokens.GetSpan()));
        }
    }

    /// <summary>Reads as many tokens as there is room for and returns how many.</summary>
    private int Read(Span<Token> tokens)
    {
        var count = 0;
        while (count < tokens.Length && SkipSpace())
        {
            var start = _at;
            var traits = start == _previousEnd && start > 0 ? TokenTraits.Glued : TokenTraits.None;
            if (_newLine)
            {
                traits |= TokenTraits.LineStart;
                _newLine = false;
            }
            var (kind, shape) = Measure();
            _previousEnd = _at;
            tokens[count++] = new Token(new TextSpan(start, _at), vocabulary?.Find(_text[start.._at]) ?? 0, kind, traits | shape);
        }
        return count;
    }

    // Moves to the next character that is no white space; false at the end of the text.
    private bool SkipSpace()
    {
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if ((CharacterKinds.Of(c) & CharacterKinds.Space) == 0)
            {
                return true;
            }
            _newLine |= c == '\n';
        }
        return false;
    }

    // Moves past the token that begins here and tells its kind and shape.
    private (TokenKind Kind, TokenTraits Shape) Measure()
    {
        var c = _text[_at];
        var first = CharacterKinds.Of(c);
        if ((first & CharacterKinds.Word) != 0)
        {
            return (TokenKind.Syllable, PassWord(first));
        }
        if ((first & CharacterKinds.Digit) != 0)
        {
            PassNumber();
            return (TokenKind.Number, TokenTraits.None);
        }
        var pair = char.IsHighSurrogate(c) && _at + 1 < _text.Length && char.IsLowSurrogate(_text[_at + 1]);
        _at += pair ? 2 : 1;
        return (TokenKind.Punctuation, TokenTraits.None);
    }

    private TokenTraits PassWord(byte first)
    {
        var start = _at;
        byte all = 0;
        while (++_at < _text.Length)
        {
            var kinds = CharacterKinds.Of(_text[_at]);
            if ((kinds & CharacterKinds.Word) == 0)
            {
                break;
            }
            all |= kinds;
        }
        if ((first & CharacterKinds.Upper) == 0)
        {
            return TokenTraits.None;
        }
        return _at - start >= 2 && (all & CharacterKinds.Lower) == 0 ? TokenTraits.Capitalised | TokenTraits.AllCapitals : TokenTraits.Capitalised;
    }

    private void PassNumber()
    {
        _at++;
        while (_at < _text.Length)
        {
            if (char.IsAsciiDigit(_text[_at]))
            {
                _at++;
            }
            else if (_text[_at] is '.' or ',' && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]))
            {
                _at += 2;
            }
            else
            {
                break;
            }
        }
    }
}
