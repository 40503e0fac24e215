namespace Chancery.Register.Actors;

/// <summary>An office without the accidents of its wording.</summary>
/// <param name="Tokens">What it says, in ordinal order: its words, "@USA" for the state whose office it is, "PRK" for a state that it is for, "^" before the word that heads it.</param>
internal sealed record OfficeKey(IReadOnlyList<string> Tokens)
{
    /// <summary>All tokens in one text.</summary>
    public string Text => string.Join(' ', Tokens);
}
