using System.Text;

namespace Chancery.Text;

/// <summary>How syllables sound: enough to see that two neighbours share their onset or their rime.</summary>
internal sealed class SyllableSounds
{
    /// <summary>How many degrees of likeness there are.</summary>
    public const int Likenesses = 5;

    private readonly byte[] _onsets;
    private readonly short[] _rimes;

    public SyllableSounds(IReadOnlyCollection<KeyValuePair<string, int>> forms)
    {
        var size = forms.Count + 1;
        _onsets = new byte[size];
        _rimes = new short[size];
        var onsets = new Dictionary<string, int>(StringComparer.Ordinal);
        var rimes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (form, id) in forms)
        {
            if (!char.IsLetter(form[0]))
            {
                continue;
            }
            var toneless = WithoutTone(form);
            var cut = OnsetLength(toneless);
            _onsets[id] = (byte)Math.Min(Number(onsets, toneless[..cut]), byte.MaxValue);
            _rimes[id] = (short)Math.Min(Number(rimes, toneless[cut..]), short.MaxValue);
        }
    }

    /// <summary>0: nothing in common or unknown; 1: the onset; 2: the rime; 3: both, another tone; 4: the same syllable.</summary>
    public int Likeness(int left, int right)
    {
        if (left == 0 || right == 0 || left >= _onsets.Length || right >= _onsets.Length || _rimes[left] == 0 || _rimes[right] == 0)
        {
            return 0;
        }
        if (left == right)
        {
            return 4;
        }
        return (_onsets[left] == _onsets[right] ? 1 : 0) + (_rimes[left] == _rimes[right] ? 2 : 0);
    }

    private static string WithoutTone(string form)
    {
        var kept = new StringBuilder(form.Length);
        foreach (var c in form.Normalize(NormalizationForm.FormD))
        {
            if (c is not ('\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323'))
            {
                kept.Append(c);
            }
        }
        return kept.ToString();
    }

    private static int OnsetLength(string toneless)
    {
        var length = 0;
        while (length < toneless.Length && toneless[length] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y'))
        {
            length++;
        }
        return length;
    }

    private static int Number(Dictionary<string, int> numbers, string key)
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            number = numbers.Count + 1;
            numbers.Add(key, number);
        }
        return number;
    }
}
