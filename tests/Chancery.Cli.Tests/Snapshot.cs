using System.Runtime.CompilerServices;

namespace Chancery.Cli.Tests;

/// <summary>Compares a screen with the one that is kept in Snapshots/. With CHANCERY_SNAPSHOTS=accept it keeps what it is given.</summary>
internal static class Snapshot
{
    public static void Matches(string name, string actual, [CallerFilePath] string file = "")
    {
        var kept = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots", name + ".txt");
        if (Environment.GetEnvironmentVariable("CHANCERY_SNAPSHOTS") == "accept")
        {
            File.WriteAllText(kept, actual);
            return;
        }
        var received = Path.ChangeExtension(kept, ".received.txt");
        var expected = File.Exists(kept) ? File.ReadAllText(kept).ReplaceLineEndings("\n") : "";
        if (!string.Equals(expected, actual.ReplaceLineEndings("\n"), StringComparison.Ordinal))
        {
            File.WriteAllText(received, actual);
        }
        Assert.Equal(expected, actual.ReplaceLineEndings("\n"));
        File.Delete(received);
    }
}
