using System.CommandLine;
using System.Globalization;

namespace Chancery.Cli.Commands;

/// <summary>--every 15m: how often something is done.</summary>
internal sealed class EveryOption : Option<string?>
{
    private static readonly TimeSpan Unsaid = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Most = TimeSpan.FromDays(30);

    public EveryOption(string description)
        : base("--every")
    {
        Description = description;
        HelpName = "15m";
    }

    /// <summary>The time between two.</summary>
    public TimeSpan Of(ParseResult parsed)
    {
        var text = parsed.GetValue(this);
        if (text is null)
        {
            return Unsaid;
        }
        var unit = text is [.., var letter] ? letter switch { 's' => 1, 'm' => 60, 'h' => 3600, 'd' => 86400, _ => 0 } : 0;
        return unit > 0 && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && (double)number * unit is var seconds && seconds >= Least.TotalSeconds && seconds <= Most.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : throw UsageFault.Value(Name, text, "60s, 15m, 2h, 1d, ...");
    }
}
