namespace Chancery.Text;

/// <summary>One token of a text.</summary>
/// <param name="Span">Where it stands in the stored text.</param>
/// <param name="Id">Its number in the <see cref="Vocabulary"/>, 0 when the vocabulary does not hold it.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Traits">Shape and surroundings.</param>
public readonly record struct Token(TextSpan Span, int Id, TokenKind Kind, TokenTraits Traits)
{
    /// <summary>Begins with an upper-case letter.</summary>
    public bool IsCapitalised => (Traits & TokenTraits.Capitalised) != 0;

    /// <summary>Two or more letters, all upper-case.</summary>
    public bool IsAllCapitals => (Traits & TokenTraits.AllCapitals) != 0;

    /// <summary>No white space before it.</summary>
    public bool IsGlued => (Traits & TokenTraits.Glued) != 0;

    /// <summary>First on its line.</summary>
    public bool IsLineStart => (Traits & TokenTraits.LineStart) != 0;
}
