using Chancery.Output;
using Chancery.Web.Queries;

namespace Chancery.Web.Api;

/// <summary>Search by words.</summary>
internal static class SearchEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } = [new("/search", ["q", "in", "from", "to", "party", "person", "type", "source", "limit"], Search)];

    private static ApiDocument Search(ApiCall call)
    {
        var query = call.Read(values =>
        {
            values.Required("q");
            return WordsQuery.Read(values, call.Desk.Messages);
        });
        if (query.Words is not { } words)
        {
            throw new ApiFault(StatusCodes.Status400BadRequest, FaultCode.BadQuery, query.Fault!, [new QueryFault("q", query.Written!, "")]);
        }
        var hits = call.Register.Search(words, query.Filter);
        return ApiDocument.List("search", hits, SearchHitJson.Write, json => json.WriteString("query", words.ToString()));
    }
}
