using Chancery.Data;
using Chancery.Model;

namespace Chancery.Reading;

/// <summary>Reads an article: the stages in their order, each with the layers that it needs. Immutable and thread-safe.</summary>
public sealed class ArticleReader(DataSet data)
{
    private readonly Labeller _labeller = new(data);
    private readonly NameFinder _names = new(data);
    private readonly PersonFinder _persons = new(data);
    private readonly MentionFinder _mentions = new(data);
    private readonly Times.TimeTagger _times = new(data.Times);
    private readonly Times.YearResolver _years = new(data);
    private readonly QuoteFinder _quotes = new(data.Quotes);

    /// <summary>The reading of an article.</summary>
    public Reading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = _labeller.Label(article);
        var names = _names.Find(text);
        var people = _persons.Find(text, names);
        var mentions = _mentions.Find(text, people);
        var actors = CoReference.Resolve(text, mentions, people);
        var quotes = _quotes.Find(text, mentions, actors);
        var times = _times.Find(text.Text, text.Tokens, article.Published);
        var dates = _years.Resolve(text, people, times);
        var counted = dates.Month is { } month ? _times.CountFrom(dates.Times, text.Text, text.Tokens, month) : dates.Times;
        return new Reading(text, people, mentions, actors, quotes, counted) { YearReasons = dates.Reasons };
    }
}
