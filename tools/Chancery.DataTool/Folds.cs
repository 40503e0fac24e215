namespace Chancery.DataTool;

/// <summary>Parts a list for measuring by cross-validation: each fifth is measured once and taught by the other four.</summary>
internal static class Folds
{
    private const int Parts = 5;

    /// <summary>What teaches and what is measured, a pair a fifth, in the order of the list.</summary>
    public static IEnumerable<(List<T> Teach, List<T> Measured)> Of<T>(List<T> items)
    {
        for (var part = 0; part < Parts; part++)
        {
            yield return ([.. items.Where((_, i) => i * Parts / items.Count != part)], [.. items.Where((_, i) => i * Parts / items.Count == part)]);
        }
    }
}
