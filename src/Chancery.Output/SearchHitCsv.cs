using System.Globalization;
using Chancery.Model;
using Chancery.Register;

namespace Chancery.Output;

/// <summary>The hits of a search as rows. Offsets are UTF-16 units of the report's stored text.</summary>
public static class SearchHitCsv
{
    /// <summary>Writes the heading and the rows.</summary>
    public static void Write(CsvWriter csv, IEnumerable<SearchHit> hits)
    {
        csv.Write("kind", "match", "date", "names", "type", "title", "source", "hash", "start", "end", "snippet", "hits", "by", "decision");
        foreach (var hit in hits)
        {
            csv.Write(
                SearchCodes.Of(hit.Kind),
                SearchCodes.Of(hit.Match),
                hit.Event is { } told ? told.Date?.ToString() : EntryJson.Day(hit.Report.Published),
                Names(hit),
                hit.Event?.Type.Code(),
                hit.Report.Title,
                hit.Report.Source,
                hit.Report.Hash,
                hit.Snippet.Start,
                hit.Snippet.End,
                hit.Text,
                string.Join(' ', hit.Hits.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Start}-{h.End}"))),
                hit.Kind == SearchKind.Report ? null : EntryJson.Code(hit.Origin),
                hit.Decision);
        }
    }

    private static string? Names(SearchHit hit) =>
        hit.Person is { } person ? EventWords.Name(person.Name, person.Country, person.Office)
        : hit.Quote is { } quote ? EventWords.Name(quote.Speaker, quote.Country, quote.Office)
        : hit.Event is { } told ? EventWords.Sides(told)
        : null;
}
