using System.Text;
using Chancery.Text;

namespace Chancery.Intake.Html;

/// <summary>Compares texts that different parts of a page give in different print: letters and digits count, their case does not.</summary>
internal static class LooseText
{
    private const double LeastShare = 0.6;

    /// <summary>The letters and digits of a text in one case.</summary>
    public static string Of(string? text)
    {
        var letters = new StringBuilder(text?.Length ?? 0);
        foreach (var c in NfcText.From(text ?? "").Value)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }
        return letters.ToString();
    }

    /// <summary>True when two texts are one, or one holds the other and not much more.</summary>
    public static bool Agree(string? one, string? other)
    {
        var (a, b) = (Of(one), Of(other));
        var (small, large) = a.Length <= b.Length ? (a, b) : (b, a);
        return small.Length > 0 && small.Length >= large.Length * LeastShare && large.Contains(small, StringComparison.Ordinal);
    }
}
