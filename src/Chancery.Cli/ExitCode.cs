namespace Chancery.Cli;

/// <summary>What the program's exit codes mean; see docs/formats.md.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Some input could not be used; all the rest was done.</summary>
    public const int InputFailed = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>The register, the data set or the output cannot be used.</summary>
    public const int Unusable = 3;

    /// <summary>Stopped by the user.</summary>
    public const int Stopped = 130;
}
