using Chancery.Output;
using Chancery.Register;

namespace Chancery.Web.Api;

/// <summary>People, states, bodies and organs, and who held which office when.</summary>
internal static class ActorEndpoints
{
    private const int DefaultLimit = 100;
    private const int MostLimit = 500;
    private const int LastPlace = 100_000_000;

    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("/actors", ["name", "party", "limit", "after"], List),
        new("/actors/{name}", [], One),
        new("/tenures", ["office", "on"], Holders),
    ];

    private static ApiDocument List(ApiCall call)
    {
        var (filter, limit) = call.Read(values =>
        {
            var limit = values.Number("limit", 1, MostLimit, DefaultLimit);
            return (new PeopleFilter(values.Party("party"), values.Text("name"), limit + 1, values.Number("after", 1, LastPlace, 0)), limit);
        });
        var people = call.Register.People(filter).ToList();
        return ApiDocument.List("people", people.Take(limit), EntryJson.Write, json => json.WriteString("next", people.Count > limit ? $"{filter.Skip + limit}" : null));
    }

    private static ApiDocument One(ApiCall call)
    {
        var name = call.Route("name");
        var (pages, bodies) = (call.Register.Actors.Find(name), call.Register.Bodies.Find(name));
        return pages.Count > 0 || bodies.Count > 0
            ? ApiDocument.List("actors", pages, ActorJson.Write, json => BodyJson.Write(json, bodies))
            : throw call.Missing(FaultCode.UnknownActor, name);
    }

    private static ApiDocument Holders(ApiCall call)
    {
        var (office, day) = call.Read(values => (values.Required("office"), values.Day("on") ?? call.Desk.Today));
        return ApiDocument.List("holders", call.Register.Actors.Who(office, day), ActorJson.Write);
    }
}
