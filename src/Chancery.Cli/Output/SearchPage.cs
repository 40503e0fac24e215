using System.Text;
using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Review;
using Chancery.Text;

namespace Chancery.Cli.Output;

/// <summary>The hits of a search for people: kind by kind, each with its snippet, the hits marked by colour or, without one, by ‹ ›.</summary>
internal sealed class SearchPage(Session session, Paint paint)
{
    private const int Indent = 4;
    private const string More = "…";

    /// <summary>Writes all hits, or that there is none.</summary>
    public void Write(IEnumerable<SearchHit> hits)
    {
        var output = session.Around.Text;
        SearchKind? kind = null;
        foreach (var hit in hits)
        {
            if (kind != hit.Kind)
            {
                output.WriteLine((kind is null ? "" : "\n") + paint.Strong(Heading(hit.Kind)));
                kind = hit.Kind;
            }
            Write(hit);
        }
        if (kind is null)
        {
            output.WriteLine(session.Messages["search.none"]);
        }
    }

    private void Write(SearchHit hit)
    {
        var output = session.Around.Text;
        output.Write("  ");
        WrappedText.Write(output, $"{Date(hit)}  {Words(hit)}{By(hit)}  {paint.Faint(ReportName.Of(hit.Report))}", session.Width, Indent);
        if (hit.Text.Length > 0)
        {
            output.Write(new string(' ', Indent));
            // A sentence or quote is whole; a report's snippet is a piece of it.
            var around = hit.Kind == SearchKind.Report ? More : "";
            WrappedText.Write(output, around + Marked(hit.Text, hit.Snippet.Start, hit.Hits) + around, session.Width, Indent);
        }
    }

    private string By(SearchHit hit) => hit.Origin == EntryOrigin.Machine ? "" : $" · {session.Messages["origin." + EntryJson.Code(hit.Origin)]}";

    private string Heading(SearchKind kind) => session.Messages[kind switch
    {
        SearchKind.Person => "search.people",
        SearchKind.Quote => "search.quotes",
        SearchKind.Event => "search.events",
        _ => "search.reports",
    }];

    private string Date(SearchHit hit) => hit.Event is { } told ? session.Dates.Of(told.Date) : session.Dates.Of(hit.Report.Published);

    private string Words(SearchHit hit)
    {
        if (hit.Person is { } person)
        {
            return DisplayWidth.Plain(EventWords.Name(person.Name, person.Country, person.Office));
        }
        if (hit.Quote is { } quote)
        {
            return DisplayWidth.Plain(EventWords.Name(quote.Speaker, quote.Country, quote.Office));
        }
        if (hit.Event is { } told)
        {
            return DisplayWidth.Plain($"{session.Events.Kind(told)}: {EventWords.Sides(told)}");
        }
        return hit.Report.Title is { } title ? Marked(title, hit.TitleStart, hit.TitleHits) : "";
    }

    // A text's hits, its spans counted from where the text stands.
    private string Marked(string text, int start, IReadOnlyList<TextSpan> hits)
    {
        var marked = new StringBuilder();
        var at = 0;
        foreach (var hit in hits)
        {
            var words = DisplayWidth.Plain(text[(hit.Start - start)..(hit.End - start)]);
            marked.Append(DisplayWidth.Plain(text[at..(hit.Start - start)])).Append(paint.On ? paint.Mark(words) : $"‹{words}›");
            at = hit.End - start;
        }
        return marked.Append(DisplayWidth.Plain(text[at..])).ToString();
    }
}
