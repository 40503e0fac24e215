using System.CommandLine;
using System.Globalization;

namespace Chancery.Cli.Commands;

/// <summary>--limit N: how many of a list are shown.</summary>
internal sealed class LimitOption : Option<int?>
{
    public LimitOption(string description)
        : base("--limit")
    {
        Description = description;
        HelpName = "N";
    }

    /// <summary>The number; null for all.</summary>
    public int? Of(ParseResult parsed) => parsed.GetValue(this) switch
    {
        null => null,
        > 0 and var limit => limit,
        { } other => throw UsageFault.Value(Name, other.ToString(CultureInfo.InvariantCulture), "1, 2, ..."),
    };
}
