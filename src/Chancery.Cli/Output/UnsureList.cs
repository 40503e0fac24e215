using System.CommandLine;
using Chancery.Output;
using Chancery.Register.Actors;
using Chancery.Register.Review;

namespace Chancery.Cli.Output;

/// <summary>Prints what a person should look at, as a table, a JSON document or CSV.</summary>
internal sealed class UnsureList(Session session)
{
    private readonly ReviewWords _words = new(session.Wording);

    /// <summary>Prints entries.</summary>
    public void Write(IEnumerable<ReviewItem> items, ListFormat format, ParseResult parsed)
    {
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(session.Around.Output, "review", items, ReviewItemJson.Write);
                break;
            case ListFormat.Csv:
                WriteCsv(items);
                break;
            default:
                WriteTable(items, parsed);
                break;
        }
    }

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
            table.Add(item.Id, _words.Of(item.Reasons), _words.Of(item), DisplayWidth.Plain(item.Text), ReportName.Of(item.Report));
        }
        table.Write(session.Around.Text, session.Width, session.Paint(parsed));
    }

    private void WriteCsv(IEnumerable<ReviewItem> items)
    {
        var csv = new CsvWriter(session.Around.Text);
        csv.Write("id", "kind", "reasons", "entry", "source", "hash", "published", "start", "end", "sentence", "variant_of", "join_reason", "score");
        foreach (var item in items)
        {
            csv.Write(
                item.Id, ReviewItemJson.Kind(item), string.Join("; ", item.Reasons.Select(ReviewItemJson.Code)), item.Entry.Written,
                item.Report.Source, item.Report.Hash, EntryJson.Day(item.Report.Published), item.Evidence.Start, item.Evidence.End, item.Text,
                item.Join?.VariantOf, item.Join is { } join ? ReasonText.Of(join.Reason) : null, item.Join is { } scored ? ReviewItemJson.Score(scored) : null);
        }
    }
}
