using System.CommandLine;
using Chancery.Output;

namespace Chancery.Cli;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageFault
{
    private const string Program = "chancery";

    /// <summary>The fault of a command line that did not parse.</summary>
    public static CommandFault Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command is RootCommand ? Program : $"{Program} {parsed.CommandResult.Command.Name}";
        if (parsed.UnmatchedTokens.Count > 0)
        {
            return new CommandFault(ExitCode.Usage, FaultCode.UnknownWord, parsed.UnmatchedTokens[0], command);
        }
        var wrong = parsed.CommandResult.Children.OfType<System.CommandLine.Parsing.OptionResult>().FirstOrDefault(o => o.Errors.Any());
        return wrong is not null
            ? new CommandFault(ExitCode.Usage, FaultCode.BadOption, wrong.Option.Name, command)
            : new CommandFault(ExitCode.Usage, FaultCode.Usage, command);
    }

    /// <summary>A value that its option does not take.</summary>
    public static CommandFault Value(string option, string value, string allowed) => new(ExitCode.Usage, FaultCode.BadValue, option, value, allowed);

    /// <summary>An argument that has to be given.</summary>
    public static CommandFault Missing(string command, string argument) => new(ExitCode.Usage, FaultCode.MissingArgument, argument, $"{Program} {command}");
}
