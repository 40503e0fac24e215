using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Chancery.Output;
using Chancery.Register.Actors;
using Chancery.Register.Review;

namespace Chancery.Cli.Output;

/// <summary>Prints what a person should look at, as a table, a JSON document or CSV.</summary>
internal sealed class UnsureList(Session session)
{
    /// <summary>"year-open" for <see cref="ReviewReason.YearOpen"/>.</summary>
    public static string Code(ReviewReason reason) => JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString());

    /// <summary>Prints entries.</summary>
    public void Write(IEnumerable<ReviewItem> items, ListFormat format, ParseResult parsed)
    {
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(session.Around.Output, "review", items, Write);
                break;
            case ListFormat.Csv:
                WriteCsv(items);
                break;
            default:
                WriteTable(items, parsed);
                break;
        }
    }

    /// <summary>Why, in the user's language.</summary>
    public string Words(IReadOnlyList<ReviewReason> reasons) => string.Join(", ", reasons.Select(r => session.Messages["unsure." + Code(r)]));

    /// <summary>What is unsure: an entry, or for whose a name is taken.</summary>
    public string WordsOf(ReviewItem item) => item.Join is { } join
        ? session.Messages.Format("review.join", EventWords.Name(join.Name.Name, join.Name.Country, null), join.VariantOf, session.Messages["reason." + ReasonText.Of(join.Reason)], Score(join))
        : EntryList.WordsOf(session.Wording, item.Entry.Alone());

    private static string Kind(ReviewItem item) => item.Join is null ? item.Entry.Kind : "actor";

    private static string Score(UnsureJoin join) => join.Score.ToString("0.00", CultureInfo.InvariantCulture);

    private void WriteTable(IEnumerable<ReviewItem> items, ParseResult parsed)
    {
        var messages = session.Messages;
        var table = new Table(
        [
            new(messages["column.id"]),
            new(messages["column.reason"], 12, Turn: 3, Wraps: true),
            new(messages["column.entry"], 20, Turn: 2, Wraps: true),
            new(messages["column.sentence"], 20, Turn: 1, Wraps: true),
            new(messages["column.report"], 9, Turn: 4, Good: 16),
        ]);
        foreach (var item in items)
        {
            table.Add(item.Id, Words(item.Reasons), WordsOf(item), DisplayWidth.Plain(item.Text), ReportName.Of(item.Report));
        }
        table.Write(session.Around.Text, session.Width, session.Paint(parsed));
    }

    private static void Write(Utf8JsonWriter json, ReviewItem item)
    {
        json.WriteString("id", item.Id);
        json.WriteString("kind", Kind(item));
        json.WriteStartArray("reasons");
        foreach (var reason in item.Reasons)
        {
            json.WriteStringValue(Code(reason));
        }
        json.WriteEndArray();
        using (var entry = JsonDocument.Parse(item.Entry.Written))
        {
            json.WritePropertyName("entry");
            entry.RootElement.WriteTo(json);
        }
        json.WriteStartObject("sentence");
        json.WriteNumber("start", item.Sentence.Start);
        json.WriteNumber("end", item.Sentence.End);
        json.WriteString("text", item.Text);
        json.WriteEndObject();
        EntryJson.Write(json, item.Report);
        Write(json, item.Join);
    }

    private static void Write(Utf8JsonWriter json, UnsureJoin? join)
    {
        if (join is null)
        {
            json.WriteNull("join");
            return;
        }
        json.WriteStartObject("join");
        json.WriteString("name", join.Name.Name);
        json.WriteString("country", join.Name.Country);
        json.WriteString("variantOf", join.VariantOf);
        json.WriteString("reason", ReasonText.Of(join.Reason));
        json.WriteNumber("score", join.Score);
        json.WriteEndObject();
    }

    private void WriteCsv(IEnumerable<ReviewItem> items)
    {
        var csv = new CsvWriter(session.Around.Text);
        csv.Write("id", "kind", "reasons", "entry", "source", "hash", "published", "start", "end", "sentence", "variant_of", "join_reason", "score");
        foreach (var item in items)
        {
            csv.Write(
                item.Id, Kind(item), string.Join("; ", item.Reasons.Select(Code)), item.Entry.Written,
                item.Report.Source, item.Report.Hash, EntryJson.Day(item.Report.Published), item.Evidence.Start, item.Evidence.End, item.Text,
                item.Join?.VariantOf, item.Join is { } join ? ReasonText.Of(join.Reason) : null, item.Join is { } scored ? Score(scored) : null);
        }
    }
}
