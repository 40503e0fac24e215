namespace Chancery.Text;

/// <summary>
/// Numbers for the syllables and marks that the word lists use, so that matching compares integers.
/// Immutable; built by <see cref="VocabularyBuilder"/>.
/// </summary>
public sealed class Vocabulary
{
    private readonly FormTable _forms;

    internal Vocabulary(FormTable forms) => _forms = forms;

    /// <summary>How many forms it holds. Ids run from 1 to this number.</summary>
    public int Count => _forms.Count;

    /// <summary>The id of a token's text, whatever its case or tone placement; 0 when unknown.</summary>
    public int Find(ReadOnlySpan<char> token)
    {
        if (token.Length > SyllableKey.MaxLength)
        {
            return 0;
        }
        Span<char> key = stackalloc char[SyllableKey.MaxLength];
        var length = SyllableKey.Write(token, key);
        return _forms.Find(key[..length]);
    }
}
