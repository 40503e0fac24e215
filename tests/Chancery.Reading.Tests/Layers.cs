using Chancery.Data;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Reading.Tests;

/// <summary>Writes the layers of a reading as lines "kind start end text", so that a test shows at a glance what was found and where.</summary>
internal static class Layers
{
    private static readonly Lazy<DataSet> LazyData = new(() => DataSet.Load(Path.Combine(Times.TimeFixture.Root, "data")));
    private static readonly Lazy<ArticleReader> LazyReader = new(() => new ArticleReader(LazyData.Value));

    /// <summary>The reading of a text whose every line is a paragraph.</summary>
    public static Reading Read(string text) => LazyReader.Value.Read(Article(text));

    /// <summary>The runs that have the shape of names.</summary>
    public static string Names(string text)
    {
        var labelled = new Labeller(LazyData.Value).Label(Article(text));
        var names = new NameFinder(LazyData.Value).Find(labelled);
        return Lines(names.Select(name => Line(labelled, name.IsForeign ? "foreign" : "syllables", name.First, name.End)));
    }

    /// <summary>The persons with the state that each acts for, and the office of each.</summary>
    public static string Persons(string text)
    {
        var reading = Read(text);
        return Lines(reading.People.Persons.OrderBy(person => person.First).SelectMany(person => Person(reading.Text, person)));
    }

    /// <summary>The mentions with whom each means.</summary>
    public static string Mentions(string text)
    {
        var reading = Read(text);
        return Lines(reading.Mentions.Select((mention, i) =>
        {
            var meant = string.Join(',', reading.Actors[i].Select(Meant));
            meant = meant.Length == 0 && mention is { Kind: MentionKind.Body, Head: { } body } ? body.Form : meant;
            return Line(reading.Text, mention.Kind.ToString(), mention.First, mention.End) + (meant.Length == 0 ? "" : " = " + meant);
        }));
    }

    /// <summary>The quotations with the words that name the speaker.</summary>
    public static string Quotes(string text)
    {
        var reading = Read(text);
        return Lines(reading.Quotes.Select(quote =>
        {
            var speaker = quote.SpeakerMention < 0 ? "nobody" : reading.Text.Slice(reading.Mentions[quote.SpeakerMention].First, reading.Mentions[quote.SpeakerMention].End);
            return $"{Line(reading.Text, quote.Rule["quote.".Length..], quote.First, quote.End)} = {speaker}";
        }));
    }

    private static IEnumerable<string> Person(LabelledText text, Person person)
    {
        yield return $"{Line(text, "person", person.First, person.End)} = {person.Country ?? "-"}{(person.Gender is { } gender ? " " + gender : "")}";
        if (person.Office is { } office)
        {
            yield return $"{Line(text, "office", office.First, office.End)} = {office.Rank}";
        }
    }

    private static string Meant(Actor actor) => actor.Person is { } person ? $"{actor.Country ?? "-"}/{person.Name}" : actor.Country ?? "-";

    private static string Line(LabelledText text, string kind, int first, int end)
    {
        var span = text.SpanOf(first, end);
        return $"{kind} {span.Start} {span.End} {span.Of(text.Text).ReplaceLineEndings(" ")}";
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static Article Article(string text)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var mark ? mark : text.Length;
            if (end > start)
            {
                blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, end)));
            }
            start = end + 1;
        }
        return new Article { Id = "test", Text = text, Blocks = [.. blocks], Hash = "" };
    }
}
