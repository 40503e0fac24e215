namespace Chancery.Text;

/// <summary>Collects the forms of all word lists and numbers them in the order in which they are added.</summary>
public sealed class VocabularyBuilder
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>The id of a token's text, given a new one when it is not yet there.</summary>
    public int Add(ReadOnlySpan<char> token)
    {
        var key = SyllableKey.Of(token);
        if (!_ids.TryGetValue(key, out var id))
        {
            id = _ids.Count + 1;
            _ids.Add(key, id);
        }
        return id;
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
    public Vocabulary Build() => new(_ids);
}
