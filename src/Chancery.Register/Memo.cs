namespace Chancery.Register;

/// <summary>
/// Remembers what a pure function gave, up to a number of keys: the same names and words come again in every report. Not for use
/// by several threads.
/// </summary>
/// <param name="work">The function.</param>
/// <param name="most">How many keys are remembered; then all are forgotten.</param>
internal sealed class Memo<TKey, TValue>(Func<TKey, TValue> work, int most)
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _known = [];

    /// <summary>What the function gives for a key.</summary>
    public TValue Of(TKey key)
    {
        if (_known.TryGetValue(key, out var value))
        {
            return value;
        }
        if (_known.Count >= most)
        {
            _known.Clear();
        }
        value = work(key);
        _known.Add(key, value);
        return value;
    }
}
