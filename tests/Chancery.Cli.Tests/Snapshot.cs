namespace Chancery.Cli.Tests;

/// <summary>Compares a screen with the one that is kept in Snapshots/. With CHANCERY_SNAPSHOTS=accept it keeps what it is given.</summary>
internal static class Snapshot
{
    public static void Matches(string name, string actual)
    {
        var kept = Path.Combine(Folder(), name + ".txt");
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

    // Found from where the tests run: a deterministic build does not tell where its sources were.
    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var snapshots = Path.Combine(folder.FullName, "Snapshots");
            if (folder.Name == "Chancery.Cli.Tests" && Directory.Exists(snapshots))
            {
                return snapshots;
            }
        }
        throw new DirectoryNotFoundException("There is no Snapshots folder above the tests.");
    }
}
