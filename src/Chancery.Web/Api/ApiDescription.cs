namespace Chancery.Web.Api;

/// <summary>The OpenAPI document, which lies in the program.</summary>
internal static class ApiDescription
{
    private const string Resource = "api/openapi.json";

    /// <summary>Serves it.</summary>
    public static IApiAnswer Answer { get; } = new ApiDocument(output =>
    {
        using var document = typeof(ApiDescription).Assembly.GetManifestResourceStream(Resource)!;
        document.CopyTo(output);
    });
}
