namespace Chancery.Cli.Tests;

/// <summary>What a command line did.</summary>
internal sealed record Outcome(int Exit, string Output, string Errors)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The codes on standard error, in order.</summary>
    public IEnumerable<string> Codes =>
        Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.StartsWith("chancery: ", StringComparison.Ordinal)).Select(l => l.Split(' ')[2].TrimEnd(':'));
}
