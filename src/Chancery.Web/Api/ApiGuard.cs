namespace Chancery.Web.Api;

/// <summary>
/// Lets no other site write in a reader's name: a browser says from which page a request comes and asks first before it sends JSON to another
/// site, which is answered by nothing.
/// </summary>
internal static class ApiGuard
{
    private const string Json = "application/json";

    /// <summary>Refuses a request that writes, unless it is JSON and from no page or one of this server.</summary>
    /// <exception cref="ApiFault">It is refused.</exception>
    public static void Check(HttpContext context, Desk desk)
    {
        if (context.Request.GetTypedHeaders().ContentType?.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) != true)
        {
            throw new ApiFault(StatusCodes.Status415UnsupportedMediaType, null, desk.Messages.Format("api.not-json", Json), []);
        }
        var origins = context.Request.Headers.Origin;
        if (origins.Any(o => !IsOwn(o, context, desk)))
        {
            throw new ApiFault(StatusCodes.Status403Forbidden, null, desk.Messages.Format("api.other-site", origins.ToString()), []);
        }
    }

    // The name has to be this machine's too: that of another site may have been made to lead here.
    private static bool IsOwn(string? origin, HttpContext context, Desk desk) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && (from.IsLoopback || from.Host == desk.Settings.Address.Host)
        && origin == $"{context.Request.Scheme}://{context.Request.Host}";
}
