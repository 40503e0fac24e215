namespace Chancery.Web.Api;

/// <summary>All that programs can ask, in the order in which the description lists it.</summary>
internal static class ApiRoutes
{
    /// <summary>Before every path.</summary>
    public const string Root = "/api/v1";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

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
        new("/openapi.json", [], _ => ApiDescription.Answer),
    ];

    /// <summary>Lets requests get there.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var endpoint in All)
        {
            routes.MapMethods(Root + endpoint.Path, Methods, (HttpContext context, Desk desk) => endpoint.Answer(new ApiCall(context, desk, endpoint)).Send(context)).WithMetadata(endpoint);
        }
    }
}
