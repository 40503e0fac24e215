using Chancery.Register;

namespace Chancery.Dossier.Standoffs;

/// <summary>Finds phrases in a text, whatever the case, hyphens or tone placement; of several that begin alike, the longest. Linear in the text.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseFinder<T>
{
    private readonly Dictionary<string, T> _phrases = new(StringComparer.Ordinal);
    private readonly int _longest;

    public PhraseFinder(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        foreach (var (form, meaning) in phrases)
        {
            var words = Words(form);
            _phrases.TryAdd(string.Join(' ', words), meaning);
            _longest = Math.Max(_longest, words.Length);
        }
    }

    /// <summary>What the phrases of a text mean, in its order, none of them inside another.</summary>
    public IEnumerable<T> Find(string text)
    {
        var words = Words(text);
        for (var i = 0; i < words.Length;)
        {
            var length = Math.Min(_longest, words.Length - i);
            while (length > 0 && !_phrases.ContainsKey(string.Join(' ', words, i, length)))
            {
                length--;
            }
            if (length > 0)
            {
                yield return _phrases[string.Join(' ', words, i, length)];
            }
            i += Math.Max(1, length);
        }
    }

    private static string[] Words(string text) => NameWords.Exact(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
