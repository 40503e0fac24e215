using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Lists;

namespace Chancery.Web.Api;

/// <summary>Reports: pages of them, one with all its entries, and the texts that its page had.</summary>
internal static class ReportEndpoints
{
    private const int DefaultLimit = 100;
    private const int MostLimit = 500;

    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("/reports", ["from", "to", "source", "limit", "after"], List),
        new("/reports/{hash}", [], call => With(call, "", One)),
        new("/reports/{hash}/versions", [], call => With(call, "/versions", Versions)),
    ];

    private static ApiDocument List(ApiCall call)
    {
        var page = call.Register.Lists.Reports(call.Read(values => new ReportListFilter
        {
            From = values.First("from"),
            To = values.NotBefore("to", values.Last("to"), values.First("from")),
            Source = values.Text("source"),
            Limit = values.Number("limit", 1, MostLimit, DefaultLimit),
            After = ReportCursor.Hash(values, "after", call.Register),
        }));
        return ApiDocument.List("reports", page.Reports, EntryJson.WriteKey, json =>
        {
            json.WriteString("next", page.Next);
            StateJson.WriteNumber(json, "looked", page.Looked);
        });
    }

    // The beginning of a hash leads to the hash.
    private static IApiAnswer With(ApiCall call, string rest, Func<ApiCall, RegisteredReport, IApiAnswer> answer)
    {
        var hash = call.Route("hash");
        if (call.Register.Report(hash) is { } report)
        {
            return answer(call, report);
        }
        return call.Register.Find(hash) is [var only] ? new ApiElsewhere($"/reports/{only.Hash}{rest}") : throw call.Missing(FaultCode.UnknownReport, hash);
    }

    private static ApiDocument One(ApiCall call, RegisteredReport report)
    {
        var (register, hash) = (call.Register, report.Article.Hash);
        var (entries, copies, sightings, claims) = (register.Review.Entries(hash), register.Copies(hash), register.Archives.Sightings(hash), register.Claims.Check(hash));
        return ApiDocument.One("report", json =>
        {
            EntryJson.Write(json, report, entries);
            EntryJson.WriteKeys(json, "copies", copies);
            SightingJson.Write(json, sightings);
            ClaimJson.Write(json, "claims", claims);
        });
    }

    private static ApiDocument Versions(ApiCall call, RegisteredReport report)
    {
        var steps = VersionStep.Of(call.Register, report);
        return ApiDocument.One("versions", json => VersionJson.Write(json, steps));
    }
}
