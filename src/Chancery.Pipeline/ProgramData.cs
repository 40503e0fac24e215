namespace Chancery.Pipeline;

/// <summary>Finds the data set that belongs to the program.</summary>
public static class ProgramData
{
    private const string Folder = "data";

    /// <summary>The folder "data" beside the program, or else the nearest above it that holds the catalogue.</summary>
    public static string Find(string programFolder)
    {
        for (var folder = new DirectoryInfo(programFolder); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, Folder);
            if (Directory.Exists(Path.Combine(data, "messages")))
            {
                return data;
            }
        }
        return Path.Combine(programFolder, Folder);
    }
}
