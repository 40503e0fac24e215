namespace Chancery.Register.Actors;

/// <summary>Keys as numbers, which take less room than text. Two keys of one number only make a candidate that comparison refuses.</summary>
internal static class KeyHash
{
    // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static long Of(string key) => Add(Offset, key);

    /// <summary>The number of a key among those of a state.</summary>
    public static long Of(string country, string key) => Add((ulong)Add(Offset, country) * Prime, key);

    /// <summary>The number of a word of a name, as it is written or without diacritics.</summary>
    public static long OfWord(string word, bool exact) => Of((exact ? "w" : "f") + word);

    private static long Add(ulong hash, string text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }
        return (long)hash;
    }
}
