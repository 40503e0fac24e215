using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Chancery.Intake.Fetching;

namespace Chancery.Cli.Commands;

/// <summary>--port N: a port besides 80 and 443 that links may name.</summary>
internal sealed class PortOption : Option<int[]>
{
    public PortOption(string description)
        : base("--port")
    {
        Description = description;
        HelpName = "N";
    }

    /// <summary>The policy of fetching with the ports.</summary>
    public FetchPolicy Policy(ParseResult parsed)
    {
        var ports = parsed.GetValue(this) ?? [];
        foreach (var port in ports.Where(p => p is < 1 or > 65535))
        {
            throw UsageFault.Value(Name, port.ToString(CultureInfo.InvariantCulture), "1-65535");
        }
        return FetchPolicy.Default with { Ports = FetchPolicy.Default.Ports.Union(ports.ToImmutableHashSet()) };
    }
}
