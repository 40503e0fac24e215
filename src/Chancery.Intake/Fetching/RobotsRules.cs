using System.Collections.Immutable;

namespace Chancery.Intake.Fetching;

/// <summary>What a site's robots.txt says to one program (RFC 9309). Immutable.</summary>
internal sealed class RobotsRules
{
    private const string File = "/robots.txt";
    private readonly ImmutableArray<RobotsRule> _rules;

    /// <summary>Rules, and the delay that they come with.</summary>
    public RobotsRules(ImmutableArray<RobotsRule> rules, TimeSpan? delay)
    {
        // The most specific rule decides; of two that are equally long the one that allows.
        _rules = [.. rules.OrderByDescending(r => r.Length).ThenByDescending(r => r.Allows)];
        Delay = delay;
    }

    /// <summary>Rules that allow everything: those of a site without a robots.txt.</summary>
    public static RobotsRules AllowAll { get; } = new([], null);

    /// <summary>The time between two requests that the site asks for.</summary>
    public TimeSpan? Delay { get; }

    /// <summary>True when the link may be asked for.</summary>
    public bool Allows(Uri link)
    {
        var path = RobotsPath.Normal(link.PathAndQuery);
        if (path == File)
        {
            return true;
        }
        foreach (var rule in _rules)
        {
            if (rule.Matches(path))
            {
                return rule.Allows;
            }
        }
        return true;
    }
}
