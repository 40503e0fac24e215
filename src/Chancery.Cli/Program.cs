namespace Chancery.Cli;

internal static class Program
{
    private static int Main(string[] args) => ConsoleProgram.Run(args);
}
