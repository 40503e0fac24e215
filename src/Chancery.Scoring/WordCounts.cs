namespace Chancery.Scoring;

/// <summary>A bag of words.</summary>
public sealed class WordCounts
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The bag of <paramref name="words"/>.</summary>
    public WordCounts(IReadOnlyCollection<string> words)
    {
        foreach (var word in words)
        {
            _counts[word] = _counts.GetValueOrDefault(word) + 1;
        }
        Total = words.Count;
    }

    /// <summary>Number of words, each as often as it stands.</summary>
    public int Total { get; }

    /// <summary>Number of words that the two bags share, each as often as both hold it.</summary>
    public int Shared(WordCounts other)
    {
        var shared = 0;
        foreach (var (word, count) in _counts)
        {
            shared += Math.Min(count, other._counts.GetValueOrDefault(word));
        }
        return shared;
    }
}
