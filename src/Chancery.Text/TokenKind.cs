namespace Chancery.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>A run of letters: a Vietnamese syllable, a foreign word or one part of a hyphenated name.</summary>
    Syllable,

    /// <summary>A run of digits, with inner separators where they stand between digits ("10.000", "3,5").</summary>
    Number,

    /// <summary>A single punctuation mark or symbol.</summary>
    Punctuation,
}
