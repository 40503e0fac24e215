using Chancery.Text;

namespace Chancery.Register;

/// <summary>Cuts the stretch of a text that shows the most hits, between words.</summary>
internal static class SearchSnippet
{
    /// <summary>How many UTF-16 units a snippet has at most, unless a hit is longer.</summary>
    public const int MostLength = 200;

    private const int Before = 60;

    /// <summary>The stretch, within bounds: around the hits where most stand close together, or from the start where there is none.</summary>
    public static TextSpan Cut(IReadOnlyList<SearchWord> words, IReadOnlyList<TextSpan> hits, TextSpan bounds)
    {
        if (bounds.Length <= MostLength)
        {
            return bounds;
        }
        var first = hits.Count == 0 ? new TextSpan(bounds.Start, bounds.Start) : hits[BestFirst(hits)];
        var earliest = Math.Max(bounds.Start, first.Start - Before);
        var start = words.Where(w => w.Span.Start >= earliest && w.Span.Start <= first.Start).Select(w => w.Span.Start).DefaultIfEmpty(first.Start).First();
        var latest = Math.Max(first.End, start + MostLength);
        var end = words.Where(w => w.Span.End <= latest && w.Span.End >= first.End).Select(w => w.Span.End).DefaultIfEmpty(first.End).Last();
        return new TextSpan(start, end);
    }

    private static int BestFirst(IReadOnlyList<TextSpan> hits)
    {
        var best = 0;
        var most = 0;
        for (int i = 0, past = 0; i < hits.Count; i++)
        {
            while (past < hits.Count && hits[past].End <= hits[i].Start + MostLength - Before)
            {
                past++;
            }
            if (past - i > most)
            {
                (best, most) = (i, past - i);
            }
        }
        return best;
    }
}
