namespace Chancery.Coding.Tests;

/// <summary>The checkout that the tests were built from, and the sets of reports beside it, which are read in place and never copied.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The data set of the repository.</summary>
    public static string Data { get; } = Path.Combine(Root, "data");

    /// <summary>The evaluation set; skips the test where this checkout has none beside it, and fails it on a build server.</summary>
    public static string Evaluation() => Path.GetDirectoryName(Beside("eval", "reports.jsonl"))!;

    /// <summary>The packed lines of the many reports that nobody annotated; skips the test or fails it likewise.</summary>
    public static string Corpus() => Beside("corpus", "reports.jsonl.gz");

    private static string Beside(string folder, string file)
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared", folder, file));
        if (!File.Exists(path))
        {
            var reason = $"needs the folder {folder} beside the repository";
            Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), reason);
            Assert.Skip(reason);
        }
        return path;
    }

    private static string Find()
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
