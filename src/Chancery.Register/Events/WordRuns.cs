using Chancery.Text;

namespace Chancery.Register.Events;

/// <summary>
/// The runs of three words of a text, as numbers. Capitals and the place of a tone mark make no other word: papers differ in them.
/// </summary>
internal ref struct WordRuns(ReadOnlySpan<char> text)
{
    private const int Run = 3;

    private readonly ReadOnlySpan<char> _text = text;
    private ulong _first;
    private ulong _second;
    private int _words;
    private int _at;

    /// <summary>The run that was come to.</summary>
    public ulong Current { get; private set; }

    /// <summary>Goes on to the next run; false behind the last.</summary>
    public bool MoveNext()
    {
        while (NextWord() is { IsEmpty: false } word)
        {
            var key = Key(word);
            Current = StableHash.Mix((_first * 3) ^ (_second * 5) ^ key);
            (_first, _second) = (_second, key);
            if (++_words >= Run)
            {
                return true;
            }
        }
        return false;
    }

    private ReadOnlySpan<char> NextWord()
    {
        while (_at < _text.Length && !char.IsLetterOrDigit(_text[_at]))
        {
            _at++;
        }
        var start = _at;
        while (_at < _text.Length && char.IsLetterOrDigit(_text[_at]))
        {
            _at++;
        }
        return _text[start.._at];
    }

    private static ulong Key(ReadOnlySpan<char> word)
    {
        if (word.Length > SyllableKey.MaxLength)
        {
            return StableHash.Of(word);
        }
        Span<char> key = stackalloc char[SyllableKey.MaxLength];
        return StableHash.Of(key[..SyllableKey.Write(word, key)]);
    }
}
