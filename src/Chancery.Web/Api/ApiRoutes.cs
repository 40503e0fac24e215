namespace Chancery.Web.Api;

/// <summary>All that programs can ask, in the order in which the description lists it.</summary>
internal static class ApiRoutes
{
    /// <summary>Before every path.</summary>
    public const string Root = "/api/v1";

    /// <summary>The endpoints.</summary>
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        .. ReportEndpoints.All,
        .. EventEndpoints.All,
        .. ActorEndpoints.All,
        .. EntryEndpoints.All,
        .. DossierEndpoints.All,
        .. SearchEndpoints.All,
        .. ExportEndpoints.All,
        .. WriteEndpoints.All,
        new("/openapi.json", [], _ => ApiDescription.Answer),
    ];

    /// <summary>Lets requests get there.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var endpoint in All)
        {
            routes.MapMethods(Root + endpoint.Path, Methods(endpoint), (HttpContext context, Desk desk) => Answer(endpoint, context, desk)).WithMetadata(endpoint);
        }
    }

    private static string[] Methods(ApiEndpoint endpoint) => HttpMethods.IsGet(endpoint.Method) ? [HttpMethods.Get, HttpMethods.Head] : [endpoint.Method];

    private static Task Answer(ApiEndpoint endpoint, HttpContext context, Desk desk)
    {
        if (!HttpMethods.IsGet(endpoint.Method))
        {
            ApiGuard.Check(context, desk);
        }
        return endpoint.Answer(new ApiCall(context, desk, endpoint)).Send(context);
    }
}
