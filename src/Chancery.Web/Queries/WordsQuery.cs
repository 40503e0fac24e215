using Chancery.Model;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Web.Queries;

/// <summary>A search by words, as the address says it.</summary>
internal sealed record WordsQuery
{
    private static readonly (string Word, SearchKind Kind)[] Kinds =
        [.. Enum.GetValues<SearchKind>().Select(k => (SearchCodes.Of(k), k))];

    /// <summary>The words; null where there are none, or they are not understood.</summary>
    public SearchQuery? Words { get; init; }

    /// <summary>The words as they were written.</summary>
    public string? Written { get; init; }

    /// <summary>What is searched.</summary>
    public required SearchFilter Filter { get; init; }

    /// <summary>Why the words are not understood; null where they are.</summary>
    public string? Fault { get; init; }

    /// <summary>Reads it from an address.</summary>
    /// <param name="values">The address's values.</param>
    /// <param name="messages">In which language to say what is wrong.</param>
    /// <param name="kind">The kind that is searched whatever the address says; null for what it says.</param>
    public static WordsQuery Read(QueryValues values, Messages messages, SearchKind? kind = null)
    {
        var written = values.Text("q");
        var query = new WordsQuery
        {
            Written = written,
            Filter = new SearchFilter
            {
                Kind = kind ?? values.Code<SearchKind>("in", TryParseKind, Kinds.Select(k => k.Word)),
                From = values.First("from"),
                To = values.Last("to"),
                Country = values.Text("party")?.ToUpperInvariant(),
                Person = values.Text("person"),
                Type = values.Code<EventType>("type", Ontology.TryParseType, Enum.GetValues<EventType>().Select(t => t.Code())),
                Source = values.Text("source"),
                Limit = values.Number("limit", 1, SearchFilter.MostHits, 20),
            },
        };
        try
        {
            return written is null ? query : query with { Words = SearchQuery.Parse(written) };
        }
        catch (SearchQueryException e)
        {
            return query with { Fault = messages.Format("error." + FaultCode.BadQuery, SearchFaultWords.Of(messages, e)) };
        }
    }

    private static bool TryParseKind(string? word, out SearchKind kind)
    {
        var at = Array.FindIndex(Kinds, k => k.Word == word);
        kind = at < 0 ? default : Kinds[at].Kind;
        return at >= 0;
    }
}
