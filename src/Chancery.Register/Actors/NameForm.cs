using System.Text;

namespace Chancery.Register.Actors;

/// <summary>A name cut up for comparison with others.</summary>
internal sealed class NameForm
{
    private NameForm(string key, string[] words)
    {
        Key = key;
        Words = words;
        Folded = [.. words.Select(w => NameWords.Folded(w).Trim(' '))];
        Loose = [.. Folded.Select(w => w.Replace('y', 'i'))];
        Marked = Enumerable.Range(0, words.Length).Count(i => words[i] != Folded[i]);
    }

    /// <summary>The name as <see cref="NameWords.Exact"/> gives it.</summary>
    public string Key { get; }

    /// <summary>Its words, diacritics kept.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Its words without diacritics.</summary>
    public IReadOnlyList<string> Folded { get; }

    /// <summary>Its words without diacritics, with i for y.</summary>
    public IReadOnlyList<string> Loose { get; }

    /// <summary>How many of its words have diacritics.</summary>
    public int Marked { get; }

    /// <summary>The form of a name or of its key.</summary>
    public static NameForm Of(string name)
    {
        var key = NameWords.Exact(name);
        return new NameForm(key, key.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>All its letters in a row, however they are parted and marked.</summary>
    public string Squashed() => string.Concat(Loose);

    /// <summary>True when a word of this name may be the other's: the same, or one of them lacks all marks, or they differ in i and y.</summary>
    public static bool Agree(NameForm one, int i, NameForm other, int j)
    {
        if (one.Loose[i] != other.Loose[j])
        {
            return false;
        }
        var (a, b) = (one.Words[i], other.Words[j]);
        return a == b || a == one.Folded[i] || b == other.Folded[j] || IForY(a) == IForY(b);
    }

    // Tones kept: "lý" and "lí" are one, "lý" and "li" only because the latter has no mark.
    private static string IForY(string word) =>
        word.Normalize(NormalizationForm.FormD).Replace('y', 'i').Normalize(NormalizationForm.FormC);
}
