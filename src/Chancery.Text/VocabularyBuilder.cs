namespace Chancery.Text;

/// <summary>Collects the forms of all word lists and numbers them in the order in which they are added.</summary>
public sealed class VocabularyBuilder
{
    private readonly FormTable _forms = new();

    /// <summary>The id of a token's text, given a new one when it is not yet there.</summary>
    public int Add(ReadOnlySpan<char> token)
    {
        if (token.Length > SyllableKey.MaxLength)
        {
            return _forms.Add(SyllableKey.Of(token));
        }
        Span<char> key = stackalloc char[SyllableKey.MaxLength];
        var length = SyllableKey.Write(token, key);
        return _forms.Add(key[..length]);
    }

    /// <summary>The ids of every token of <paramref name="phrase"/>, added where new.</summary>
    public int[] AddPhrase(string phrase)
    {
        var ids = new List<int>();
        foreach (var piece in TokenScanner.Scan(phrase))
        {
            ids.Add(Add(piece.Span.Of(phrase.AsSpan())));
        }
        return [.. ids];
    }

    /// <summary>The finished vocabulary.</summary>
    public Vocabulary Build() => new(_forms.Copy());

    /// <summary>The id of a form that is in key form already.</summary>
    internal int AddKey(ReadOnlySpan<char> key) => _forms.Add(key);
}
