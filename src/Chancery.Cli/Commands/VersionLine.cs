using System.CommandLine;
using System.CommandLine.Invocation;

namespace Chancery.Cli.Commands;

/// <summary>Prints "chancery 1.2.3".</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"chancery {ChanceryCommand.Version}");
        return ExitCode.Done;
    }
}
