using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Review;

namespace Chancery.Cli.Commands;

/// <summary>chancery quotes: who said what, to or about whom, in the original words.</summary>
internal sealed class QuotesCommand : Command
{
    private readonly Session _session;
    private readonly Option<string?> _country;
    private readonly Option<string?> _person;

    public QuotesCommand(Session session)
        : base("quotes", session.Messages["help.quotes"])
    {
        _session = session;
        _country = new("--country") { Description = session.Messages["help.quotes.country"], HelpName = "ISO3" };
        _person = new("--person") { Description = session.Messages["help.quotes.person"], HelpName = "NAME" };
        Add(_country);
        Add(_person);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        using var register = _session.OpenRegister(parsed);
        var quotes = register.Quotes(new QuoteFilter(parsed.GetValue(_country)?.ToUpperInvariant(), parsed.GetValue(_person)));
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(_session.Around.Output, "quotes", quotes, EntryJson.Write);
                break;
            case ListFormat.Csv:
                WriteCsv(quotes);
                break;
            default:
                WriteTable(parsed, quotes);
                break;
        }
        return ExitCode.Done;
    }

    private void WriteTable(ParseResult parsed, IEnumerable<QuoteEntry> quotes)
    {
        var messages = _session.Messages;
        var table = new Table(
        [
            new(messages["column.published"]),
            new(messages["column.speaker"], 16, Turn: 2),
            new(messages["column.to"]),
            new(messages["column.about"]),
            new(messages["column.words"], 24, Turn: 1, Wraps: true),
            new(messages["column.report"], 9, Turn: 3, Good: 16),
        ]);
        foreach (var entry in quotes)
        {
            var (quote, report) = entry;
            table.Add(
                _session.Dates.Of(report.Published),
                new TableCell(Speaker(quote), EventWords.Name(quote.Speaker, quote.Country, null), quote.Speaker),
                quote.To,
                quote.About,
                entry.Origin == EntryOrigin.Machine ? $"“{quote.Text}”" : $"“{quote.Text}” · {messages["origin." + EntryJson.Code(entry.Origin)]}",
                ReportName.Of(report));
        }
        table.Write(_session.Around.Text, _session.Width, _session.Paint(parsed));
    }

    private static string Speaker(CodedQuote quote) => EventWords.Name(quote.Speaker, quote.Country, quote.Office);

    private void WriteCsv(IEnumerable<QuoteEntry> quotes)
    {
        var csv = new CsvWriter(_session.Around.Text);
        csv.Write("published", "speaker", "country", "office", "to", "about", "text", "source", "hash", "start", "end", "by", "decision");
        foreach (var entry in quotes)
        {
            var (quote, report) = entry;
            var evidence = quote.Evidence.Count > 0 ? quote.Evidence[0] : null;
            csv.Write(
                EntryJson.Day(report.Published),
                quote.Speaker,
                quote.Country,
                quote.Office,
                quote.To,
                quote.About,
                quote.Text,
                report.Source,
                report.Hash,
                evidence?.Span.Start,
                evidence?.Span.End,
                EntryJson.Code(entry.Origin),
                entry.Decision);
        }
    }
}
