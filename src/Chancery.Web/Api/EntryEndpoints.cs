using Chancery.Output;
using Chancery.Register.Lists;

namespace Chancery.Web.Api;

/// <summary>Entries of one kind, page by page, each with the passage and the report that it rests on.</summary>
internal static class EntryEndpoints
{
    private const int DefaultLimit = 50;
    private const int MostLimit = 200;

    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        Of("quotes", "quote"),
        Of("statements", "statement"),
        Of("conditions", "condition"),
        Of("measures", "measure"),
        Of("drafts", "draft"),
        Of("appointments", "appointment"),
    ];

    private static ApiEndpoint Of(string list, string kind) => new("/" + list, ["party", "from", "to", "source", "limit", "after"], call => List(call, list, kind));

    private static ApiDocument List(ApiCall call, string list, string kind)
    {
        var page = call.Register.Lists.Entries(call.Read(values => new EntryListFilter(kind)
        {
            Party = values.Party("party"),
            From = values.First("from"),
            To = values.NotBefore("to", values.Last("to"), values.First("from")),
            Source = values.Text("source"),
            Limit = values.Number("limit", 1, MostLimit, DefaultLimit),
            After = ReportCursor.Place(values, "after", call.Register),
        }));
        return ApiDocument.List(list, page.Entries, ListedEntryJson.Write, json =>
        {
            json.WriteString("next", ReportCursor.Of(page.Next));
            StateJson.WriteNumber(json, "looked", page.Looked);
        });
    }
}
