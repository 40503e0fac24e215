using System.Globalization;

namespace Chancery.Web;

/// <summary>On which day before today a reader was here last, as their browser keeps it.</summary>
internal static class LastVisit
{
    private const string Cookie = "chancery-visits";
    private const string Format = "yyyyMMdd";
    private const char Separator = '.';
    private const int Otherwise = 7;
    private const int Days = 365;

    /// <summary>That day, a week ago for whoever was never here; and notes that they are here today.</summary>
    public static DateOnly Of(HttpContext context, DateOnly today)
    {
        // The last day and the one before it: a second visit on one day is still one since the day before.
        var kept = (context.Request.Cookies[Cookie] ?? "").Split(Separator).Select(Read).OfType<DateOnly>().Where(d => d <= today).ToList();
        var before = kept.Where(d => d < today).DefaultIfEmpty(today.AddDays(-Otherwise)).Max();
        context.Response.Cookies.Append(Cookie, string.Create(CultureInfo.InvariantCulture, $"{before:yyyyMMdd}{Separator}{today:yyyyMMdd}"), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(Days),
        });
        return before;
    }

    private static DateOnly? Read(string text) => DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
