namespace Chancery.Scoring.Tests;

/// <summary>The evaluation set that stands beside the repository. It is read in place and never copied.</summary>
internal static class EvaluationFolder
{
    /// <summary>The folder, or null where this checkout has none beside it.</summary>
    public static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Chancery.slnx")))
            {
                var shared = Path.Combine(folder.FullName, "..", "shared", "eval");
                return File.Exists(Path.Combine(shared, "score.py")) ? Path.GetFullPath(shared) : null;
            }
        }
        return null;
    }
}
