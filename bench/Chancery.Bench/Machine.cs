using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace Chancery.Bench;

/// <summary>What a result was measured on.</summary>
internal static class Machine
{
    /// <summary>Writes processor, system, runtime and how busy the machine is, a line.</summary>
    public static void Describe(TextWriter output)
    {
        var collector = GCSettings.IsServerGC ? "server" : "workstation";
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Processor()}, {Environment.ProcessorCount} cores; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}, {collector} collector; load {Load()}"));
    }

    /// <summary>The most memory that the process has held at once, in bytes.</summary>
    public static long PeakMemory()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    // Processes that want to run, over the last minute: where there are more than cores, times are those of a busy machine.
    private static string Load()
    {
        const string load = "/proc/loadavg";
        return File.Exists(load) ? File.ReadAllText(load).Split(' ')[0] : "unknown";
    }

    private static string Processor()
    {
        const string info = "/proc/cpuinfo";
        var model = File.Exists(info) ? File.ReadLines(info).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return model?[(model.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
