namespace Chancery.Model;

/// <summary>The scripts by which a text's language is told.</summary>
public enum WritingScript
{
    /// <summary>Latin letters, marked ones too.</summary>
    Latin,

    /// <summary>Cyrillic.</summary>
    Cyrillic,

    /// <summary>Greek.</summary>
    Greek,

    /// <summary>Arabic.</summary>
    Arabic,

    /// <summary>Hebrew.</summary>
    Hebrew,

    /// <summary>Devanagari.</summary>
    Devanagari,

    /// <summary>Thai.</summary>
    Thai,

    /// <summary>Lao.</summary>
    Lao,

    /// <summary>Khmer.</summary>
    Khmer,

    /// <summary>Myanmar (Burmese).</summary>
    Myanmar,

    /// <summary>Hangul.</summary>
    Hangul,

    /// <summary>Chinese characters.</summary>
    Han,

    /// <summary>Hiragana and katakana. A text that has some of them is Japanese, however many Chinese characters stand between.</summary>
    Kana,
}
