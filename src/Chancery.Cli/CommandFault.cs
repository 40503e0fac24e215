namespace Chancery.Cli;

/// <summary>Ends a command with a message from the catalogue.</summary>
internal sealed class CommandFault(int exitCode, string code, params object?[] arguments) : Exception(code)
{
    /// <summary>The program's exit code.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>The fault's stable code; the catalogue holds its text under "error." and this.</summary>
    public string Code { get; } = code;

    /// <summary>What fills the places in the text.</summary>
    public object?[] Arguments { get; } = arguments;
}
