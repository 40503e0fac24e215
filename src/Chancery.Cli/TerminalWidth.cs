using System.Globalization;
using System.Runtime.InteropServices;

namespace Chancery.Cli;

/// <summary>
/// How many columns the terminal has. On Linux the system is asked itself: the console's own property first sends the
/// terminal the sequence that switches its keypad over, which a program that only prints has no business to do.
/// </summary>
internal static class TerminalWidth
{
    private const int StandardOutput = 1;
    private const nuint GetWindowSize = 0x5413;

    /// <summary>The columns that COLUMNS gives, or else those of the terminal behind standard output; 0 when neither is known.</summary>
    public static int OfStandardOutput()
    {
        var given = Environment.GetEnvironmentVariable("COLUMNS");
        if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0)
        {
            return columns;
        }
        return OperatingSystem.IsLinux() ? OfLinux() : OfConsole();
    }

    private static int OfLinux() => IoControl(StandardOutput, GetWindowSize, out var size) == 0 ? size.Columns : 0;

    private static int OfConsole()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return 0;
        }
    }

    [DllImport("libc", EntryPoint = "ioctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int IoControl(int file, nuint request, out WindowSize size);

    // struct winsize of <sys/ioctl.h>.
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct WindowSize
    {
        public readonly ushort Rows;
        public readonly ushort Columns;
        public readonly ushort PixelWidth;
        public readonly ushort PixelHeight;
    }
}
