using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Chancery.Cli;

/// <summary>Ties the program to the process: its streams, its terminal, its environment and the signals that stop it.</summary>
internal static class ConsoleProgram
{
    private const int StandardOutput = 1;

    /// <summary>Runs a command line and gives the process's exit code.</summary>
    public static int Run(string[] args)
    {
        using var stop = new CancellationTokenSource();
        // The first signal lets the report at hand be finished; a second one ends the process as it would without us.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        using var surroundings = new Surroundings
        {
            Input = Console.OpenStandardInput(),
            Output = new GuardedOutput(OpenOutput),
            Errors = errors,
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorsIsTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? 0 : TerminalWidth.OfStandardOutput(),
            Culture = CultureInfo.CurrentUICulture.Name,
            Variable = Environment.GetEnvironmentVariable,
            UserData = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            ProgramFolder = AppContext.BaseDirectory,
            Stop = stop.Token,
        };
        return ChanceryProgram.Run(args, surroundings);
    }

    // The console's own stream hides that a pipe was closed, so that a long stream would be coded for nobody.
    // A file stream tells; but on a file it would keep a position of its own, so a file gets the console's.
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            var stream = new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!stream.CanSeek)
            {
                return stream;
            }
            stream.Dispose();
        }
        return Console.OpenStandardOutput();
    }
}
