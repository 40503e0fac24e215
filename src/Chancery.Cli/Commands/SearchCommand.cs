using System.CommandLine;
using System.Globalization;
using Chancery.Cli.Output;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>chancery search: people, reports, quotes and events by their words.</summary>
internal sealed class SearchCommand : Command
{
    private static readonly (string Word, SearchKind Kind)[] Kinds =
        [("people", SearchKind.Person), ("reports", SearchKind.Report), ("quotes", SearchKind.Quote), ("events", SearchKind.Event)];

    private readonly Session _session;
    private readonly Argument<string[]> _query;
    private readonly Option<string?> _in;
    private readonly Option<string?> _from;
    private readonly Option<string?> _to;
    private readonly Option<string?> _country;
    private readonly Option<string?> _person;
    private readonly Option<string?> _type;
    private readonly Option<string?> _source;
    private readonly Option<string?> _limit;

    public SearchCommand(Session session)
        : base("search", session.Messages["help.search"])
    {
        _session = session;
        var messages = session.Messages;
        _query = new("QUERY") { Description = messages["help.search.query"], Arity = ArgumentArity.ZeroOrMore };
        _in = new("--in") { Description = messages["help.search.in"], HelpName = "reports|quotes|people|events" };
        _from = new("--from") { Description = messages["help.search.from"], HelpName = "D" };
        _to = new("--to") { Description = messages["help.search.to"], HelpName = "D" };
        _country = new("--country") { Description = messages["help.search.country"], HelpName = "ISO3" };
        _person = new("--person") { Description = messages["help.search.person"], HelpName = "NAME" };
        _type = new("--type") { Description = messages["help.search.type"], HelpName = "T" };
        _source = new("--source") { Description = messages["help.search.source"], HelpName = "WORDS" };
        _limit = new("--limit") { Description = messages["help.search.limit"], HelpName = "N" };
        Add(_query);
        foreach (var option in (Option[])[_in, _from, _to, _country, _person, _type, _source, _limit])
        {
            Add(option);
        }
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var words = parsed.GetValue(_query) is { Length: > 0 } given ? string.Join(' ', given) : throw UsageFault.Missing(Name, _query.Name);
        var query = Query(words);
        var filter = Filter(parsed);
        using var register = _session.OpenRegister(parsed);
        var hits = register.Search(query, filter);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteList(_session.Around.Output, "search", hits, SearchHitJson.Write, json => json.WriteString("query", query.ToString()));
                break;
            case ListFormat.Csv:
                SearchHitCsv.Write(new CsvWriter(_session.Around.Text), hits);
                break;
            default:
                new SearchPage(_session, _session.Paint(parsed)).Write(hits);
                break;
        }
        return ExitCode.Done;
    }

    private SearchQuery Query(string words)
    {
        try
        {
            return SearchQuery.Parse(words);
        }
        catch (SearchQueryException e)
        {
            throw new CommandFault(ExitCode.Usage, FaultCode.BadQuery, SearchFaultWords.Of(_session.Messages, e));
        }
    }

    private SearchFilter Filter(ParseResult parsed)
    {
        var filter = new SearchFilter
        {
            Kind = Kind(parsed.GetValue(_in)),
            From = DateArgument.First("--from", parsed.GetValue(_from)),
            To = DateArgument.Last("--to", parsed.GetValue(_to)),
            Country = parsed.GetValue(_country)?.ToUpperInvariant(),
            Person = parsed.GetValue(_person),
            Type = TypeArgument.Read("--type", parsed.GetValue(_type), _session.Events),
            Source = parsed.GetValue(_source),
        };
        return parsed.GetValue(_limit) is { } limit ? filter with { Limit = Limit(limit) } : filter;
    }

    private static SearchKind? Kind(string? word)
    {
        if (word is null)
        {
            return null;
        }
        var at = Array.FindIndex(Kinds, k => k.Word == word);
        return at >= 0 ? Kinds[at].Kind : throw UsageFault.Value("--in", word, string.Join(", ", Kinds.Select(k => k.Word)));
    }

    private static int Limit(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= SearchFilter.MostHits
            ? limit
            : throw UsageFault.Value("--limit", text, string.Create(CultureInfo.InvariantCulture, $"1–{SearchFilter.MostHits}"));
}
