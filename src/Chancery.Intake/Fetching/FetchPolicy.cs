using System.Collections.Immutable;

namespace Chancery.Intake.Fetching;

/// <summary>What fetching may cost us and those whom we ask: limits, waits and the name that we go by.</summary>
public sealed record FetchPolicy
{
    /// <summary>The word by which robots.txt knows the program.</summary>
    public const string ProductToken = "Chancery";

    /// <summary>The limits that hold unless something else is said.</summary>
    public static FetchPolicy Default { get; } = new();

    /// <summary>The User-Agent of every request.</summary>
    public string UserAgent { get; init; } = $"{ProductToken}/{typeof(FetchPolicy).Assembly.GetName().Version?.ToString(3)} (reader of news feeds)";

    /// <summary>Ports that a link may name.</summary>
    public ImmutableHashSet<int> Ports { get; init; } = [80, 443];

    /// <summary>Most characters of a link.</summary>
    public int LongestLink { get; init; } = 4096;

    /// <summary>Most redirects from one link. Browsers follow 20; what takes more than five is no page.</summary>
    public int MostRedirects { get; init; } = 5;

    /// <summary>Most bytes of a body, as sent and after each decompression.</summary>
    public int BodyBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Most time for one connection, its name's addresses included.</summary>
    public TimeSpan ConnectTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Most time until the answer's headers are there, the connection included.</summary>
    public TimeSpan HeadTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Most time for one request and its answer.</summary>
    public TimeSpan WholeTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Time between the beginnings of two requests to one host, unless its robots.txt asks for more.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest delay that a robots.txt may ask for; more is taken for this.</summary>
    public TimeSpan MostDelay { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a host is left alone after its first failure; each further failure in a row doubles it.</summary>
    public TimeSpan FirstBackOff { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest that a host is left alone for its failures.</summary>
    public TimeSpan MostBackOff { get; init; } = TimeSpan.FromHours(6);

    /// <summary>The longest wait that Retry-After may ask for; more is taken for this.</summary>
    public TimeSpan MostRetryAfter { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long a robots.txt is kept (RFC 9309 allows 24 hours).</summary>
    public TimeSpan RobotsKept { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long a robots.txt that could not be had is not asked for again.</summary>
    public TimeSpan RobotsRetried { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a host is left alone after so many failures in a row: it doubles, without chance in it.</summary>
    /// <param name="failures">Failures in a row, 1 or more.</param>
    public TimeSpan BackOff(int failures)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(failures, 1);
        var grown = FirstBackOff.Ticks * Math.Pow(2, Math.Min(failures - 1, 40));
        return grown >= MostBackOff.Ticks ? MostBackOff : TimeSpan.FromTicks((long)grown);
    }
}
