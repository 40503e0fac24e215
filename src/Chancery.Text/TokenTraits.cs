namespace Chancery.Text;

/// <summary>Facts about a token's shape and surroundings that rules ask for.</summary>
[Flags]
public enum TokenTraits : byte
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>Begins with an upper-case letter.</summary>
    Capitalised = 1,

    /// <summary>Two or more letters, all of them upper-case ("IAEA").</summary>
    AllCapitals = 2,

    /// <summary>No white space stands between this token and the one before ("6" "/" "7").</summary>
    Glued = 4,

    /// <summary>First token of its line.</summary>
    LineStart = 8,
}
