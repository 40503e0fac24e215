using Chancery.Output;
using Chancery.Web.Queries;

namespace Chancery.Web.Api;

/// <summary>Events: pages of them, and one with all that is told of it.</summary>
internal static class EventEndpoints
{
    /// <summary>The parameters by which events are chosen, here and for an export.</summary>
    public static readonly string[] Filters = ["from", "to", "party", "person", "type", "mode", "status", "source", "undated", "disputed"];

    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("/events", [.. Filters, "limit", "after"], List),
        new("/events/{id}", [], One),
    ];

    private static ApiDocument List(ApiCall call)
    {
        var list = EventList.Read(call.Register, call.Read(EventQuery.Read));
        return ApiDocument.List("events", list.Events, MergedEventJson.Write, json =>
        {
            json.WriteNumber("undated", list.Undated);
            json.WriteString("next", list.Next?.ToString());
            StateJson.WriteNumber(json, "looked", list.Searched);
        });
    }

    private static IApiAnswer One(ApiCall call)
    {
        var id = call.Route("id");
        var merged = call.Register.FindEvent(id) ?? throw call.Missing(FaultCode.UnknownEvent, id);
        if (merged.Id != id)
        {
            return new ApiElsewhere("/events/" + Uri.EscapeDataString(merged.Id));
        }
        var claims = call.Register.Claims.Check(merged);
        return ApiDocument.One("event", json =>
        {
            MergedEventJson.Write(json, merged);
            ClaimJson.Write(json, "claims", claims);
        });
    }
}
