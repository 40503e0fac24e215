namespace Chancery.Web;

/// <summary>
/// Tells the browser what a page may do: nothing but show what this server gave it. No script stands in a page, so that text of an
/// article that got there as markup would still do nothing.
/// </summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>Puts the headers on every answer.</summary>
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        AddTo(context.Response.Headers);
        return next(context);
    }

    /// <summary>Puts the headers among those of an answer.</summary>
    public static void AddTo(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), browsing-topics=()";
        // What is private stays out of shared caches; an asset says otherwise itself.
        headers.CacheControl = "no-store";
    }
}
