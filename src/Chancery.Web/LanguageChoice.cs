using Chancery.Output;
using Microsoft.Net.Http.Headers;

namespace Chancery.Web;

/// <summary>In which language a reader is answered: as chosen on the page, else as the browser asks, else as the server was started.</summary>
internal static class LanguageChoice
{
    /// <summary>The cookie that keeps what was chosen.</summary>
    public const string Cookie = "chancery-language";

    private const int Days = 365;

    /// <summary>The language of a request.</summary>
    public static string Of(HttpContext context, string otherwise)
    {
        if (context.Request.Cookies[Cookie] is { } chosen && Messages.Languages.Contains(chosen))
        {
            return chosen;
        }
        return context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(Known)
            .FirstOrDefault(l => l is not null) ?? otherwise;
    }

    /// <summary>Keeps a choice and leads back to the page on which it was made.</summary>
    public static IResult Keep(HttpContext context, string? to, string? back)
    {
        if (to is not null && Messages.Languages.Contains(to))
        {
            context.Response.Cookies.Append(Cookie, to, new CookieOptions { HttpOnly = true, SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax, IsEssential = true, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(Days) });
        }
        // A page of our own only: "//host" and "/\host" lead elsewhere.
        var isOwn = back is ['/', ..] && back is not ['/', '/' or '\\', ..] && !back.AsSpan().ContainsAnyInRange('\0', '\x1f');
        return Results.LocalRedirect(isOwn ? back! : "/");
    }

    private static string? Known(StringWithQualityHeaderValue language) =>
        Messages.Languages.FirstOrDefault(l => language.Value.Equals(l, StringComparison.OrdinalIgnoreCase) || language.Value.StartsWith(l + "-", StringComparison.OrdinalIgnoreCase));
}
