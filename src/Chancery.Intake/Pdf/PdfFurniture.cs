using System.Text.RegularExpressions;

namespace Chancery.Intake.Pdf;

/// <summary>Tells running heads, running feet and page numbers from the text of pages: what stands at a page's edge and on others too, but for its figures.</summary>
internal static partial class PdfFurniture
{
    // Lines at the top and at the bottom of a page that may be furniture.
    private const int Edge = 2;
    private const int FewestPages = 3;
    private const int LongestNumber = 20;

    /// <summary>Marks the furniture of pages.</summary>
    public static void Mark(List<List<PdfLine>> pages)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var shape in Edges(page).Select(i => Shape(page[i])).ToHashSet(StringComparer.Ordinal))
            {
                seen[shape] = seen.GetValueOrDefault(shape) + 1;
            }
        }
        foreach (var page in pages)
        {
            foreach (var i in Edges(page))
            {
                // Heads of left and right pages differ, so that each stands on half of them.
                var isRunning = pages.Count >= FewestPages && seen[Shape(page[i])] >= Math.Max(2, pages.Count / 3);
                page[i] = page[i] with { IsFurniture = isRunning || IsPageNumber(page[i]) };
            }
        }
    }

    private static List<int> Edges(List<PdfLine> page)
    {
        var lines = Enumerable.Range(0, page.Count).OrderBy(i => page[i].Top).ToList();
        return [.. lines.Where((_, place) => place < Edge || place >= lines.Count - Edge)];
    }

    private static string Shape(PdfLine line) => Figures().Replace(line.Text, "0");

    // "3", "- 3 -", "3/12", "Trang 3/12": the page's own number, and next to nothing else.
    private static bool IsPageNumber(PdfLine line) =>
        line.Text.Length <= LongestNumber && PageNumber().Match(line.Text) is { Success: true } found && found.Groups["number"].Value == Spelled.Number(line.Page);

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^[-–—\[( ]*(\p{Lu}\p{L}{0,9}\.? )?(?<number>[0-9]{1,5})( ?(/|of) ?[0-9]{1,5})?[-–—\]) ]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PageNumber();
}
