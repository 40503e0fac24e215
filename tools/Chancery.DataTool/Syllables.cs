using Chancery.Text;

namespace Chancery.DataTool;

/// <summary>Syllables and marks in key form.</summary>
internal static class Syllables
{
    /// <summary>Those of one word.</summary>
    public static string[] OfPhrase(string phrase) =>
        [.. TokenScanner.Scan(phrase).Select(t => SyllableKey.Of(t.Span.Of(phrase.AsSpan())))];

    /// <summary>Those of all texts, numbers left out.</summary>
    public static SortedSet<string> Of(IReadOnlyList<RunningText> texts)
    {
        var syllables = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var running in texts)
        {
            foreach (var token in TokenScanner.Scan(running.Text))
            {
                if (token.Kind != TokenKind.Number)
                {
                    syllables.Add(SyllableKey.Of(token.Span.Of(running.Text.AsSpan())));
                }
            }
        }
        return syllables;
    }

    /// <summary>The number of each form of a list.</summary>
    public static Dictionary<string, ushort> Numbers(FormList forms)
    {
        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var at = 0;
        for (var i = 0; i < forms.Count; i++)
        {
            numbers.Add(new string(forms.Characters, at, forms.Lengths[i]), (ushort)(i + 1));
            at += forms.Lengths[i];
        }
        return numbers;
    }
}
