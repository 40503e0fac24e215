namespace Chancery.Model;

/// <summary>Counts the letters of a text by script.</summary>
internal ref struct ScriptCount(Span<int> counts)
{
    // Japanese text has about as much kana as characters; a Chinese one that names a Japanese product has a word of it.
    private const int LeastKanaPercent = 10;

    private readonly Span<int> _counts = counts;

    /// <summary>How many scripts there are to count.</summary>
    public const int Scripts = (int)WritingScript.Kana + 1;

    /// <summary>Letters counted.</summary>
    public int Letters { get; private set; }

    /// <summary>Counts a character; one that is no letter of a known script is passed over.</summary>
    public void Add(char c)
    {
        if (Of(c) is { } script)
        {
            _counts[(int)script]++;
            Letters++;
        }
    }

    /// <summary>The script that most letters are of.</summary>
    public readonly WritingScript Most()
    {
        var most = 0;
        for (var i = 1; i < Scripts; i++)
        {
            most = _counts[i] > _counts[most] ? i : most;
        }
        var kana = _counts[(int)WritingScript.Kana];
        return most == (int)WritingScript.Han && kana * 100 >= (kana + _counts[most]) * LeastKanaPercent ? WritingScript.Kana : (WritingScript)most;
    }

    // The blocks of the Unicode Standard; half-width and rare extensions do not change what a text is mostly written in.
    private static WritingScript? Of(char c) => c switch
    {
        < '\u0250' => char.IsLetter(c) ? WritingScript.Latin : null,
        >= '\u1E00' and <= '\u1EFF' => WritingScript.Latin,
        >= '\u0370' and <= '\u03FF' => WritingScript.Greek,
        >= '\u0400' and <= '\u052F' => WritingScript.Cyrillic,
        >= '\u0590' and <= '\u05FF' => WritingScript.Hebrew,
        >= '\u0600' and <= '\u06FF' => WritingScript.Arabic,
        >= '\u0900' and <= '\u097F' => WritingScript.Devanagari,
        >= '\u0E00' and <= '\u0E7F' => WritingScript.Thai,
        >= '\u0E80' and <= '\u0EFF' => WritingScript.Lao,
        >= '\u1000' and <= '\u109F' => WritingScript.Myanmar,
        >= '\u1780' and <= '\u17FF' => WritingScript.Khmer,
        >= '\u3041' and <= '\u30FF' => WritingScript.Kana,
        >= '\u3400' and <= '\u9FFF' => WritingScript.Han,
        >= '\uAC00' and <= '\uD7A3' => WritingScript.Hangul,
        _ => null,
    };
}
