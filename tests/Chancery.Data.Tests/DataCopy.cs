namespace Chancery.Data.Tests;

/// <summary>A copy of the repository's data set that a test may spoil. It is deleted afterwards.</summary>
internal sealed class DataCopy : IDisposable
{
    /// <summary>The data set of the repository.</summary>
    public static string Original { get; } = Path.Combine(FindRoot(), "data");

    public DataCopy()
    {
        Root = Directory.CreateTempSubdirectory("chancery-data-").FullName;
        foreach (var file in Directory.EnumerateFiles(Original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(Original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The copy's folder.</summary>
    public string Root { get; }

    /// <summary>The path of a file of the copy, its name written with '/'.</summary>
    public string PathOf(string file) => new DataFolder(Root).File(file);

    /// <summary>Adds a line to a file; the number of that line.</summary>
    public int Append(string file, string line)
    {
        var number = File.ReadAllLines(PathOf(file)).Length + 1;
        File.AppendAllText(PathOf(file), line + "\n");
        return number;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Chancery.slnx")))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException("no Chancery.slnx above " + AppContext.BaseDirectory);
    }
}
