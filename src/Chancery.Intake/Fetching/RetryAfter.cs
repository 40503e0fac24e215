using System.Net.Http.Headers;

namespace Chancery.Intake.Fetching;

/// <summary>Reads when a server wants to be asked again (RFC 9110, 10.2.3): seconds, or a moment.</summary>
internal static class RetryAfter
{
    /// <summary>The wait that the server asks for, from nothing to <paramref name="most"/>; null where it asks for none that can be read.</summary>
    public static TimeSpan? Of(HttpResponseHeaders headers, DateTimeOffset now, TimeSpan most)
    {
        var wait = headers.RetryAfter is { } told ? told.Delta ?? told.Date - now : null;
        return wait is { } asked ? TimeSpan.FromTicks(Math.Clamp(asked.Ticks, 0, most.Ticks)) : null;
    }
}
