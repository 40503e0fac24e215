using System.Text;

namespace Chancery.Text;

/// <summary>
/// Tells whether the runtime really composes characters. In invariant-globalization mode, which small container
/// images switch on, <see cref="string.Normalize(NormalizationForm)"/> silently leaves a decomposed text as it is.
/// </summary>
public static class UnicodeSupport
{
    /// <summary>True when canonical composition works; a program that reads Vietnamese should refuse to start without it.</summary>
    public static bool IsWorking { get; } = Probe();

    private static bool Probe()
    {
        // e + circumflex + acute is U+1EBF in composed form. Built at run time so that no constant folding helps.
        var decomposed = new string(['e', '\u0302', '\u0301']);
        return string.Equals(decomposed.Normalize(NormalizationForm.FormC), "\u1EBF", StringComparison.Ordinal);
    }
}
