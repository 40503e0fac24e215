using System.Text;

namespace Chancery.Documents.Pdf;

/// <summary>All letters that Vietnamese is written with, those that bear two marks among them: what a font has to have.</summary>
public static class VietnameseLetters
{
    // Twelve vowels: six of Latin, and those with a breve, a circumflex or a horn.
    private const string Vowels = "aeiouy\u0103\u00E2\u00EA\u00F4\u01A1\u01B0";
    private const string Consonants = "bcdghklmnpqrstvx\u0111";

    // Grave, acute, hook above, tilde, dot below.
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    /// <summary>The letters, small and capital, composed.</summary>
    public static IReadOnlyList<Rune> All { get; } =
        [.. Vowels.SelectMany(v => Tones.Select(t => $"{v}{t}".Normalize(NormalizationForm.FormC)).Prepend($"{v}"))
            .Concat(Consonants.Select(c => $"{c}"))
            .SelectMany(l => new[] { l, l.ToUpperInvariant() })
            .SelectMany(l => l.EnumerateRunes())];
}
