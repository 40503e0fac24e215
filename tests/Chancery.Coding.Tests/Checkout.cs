namespace Chancery.Coding.Tests;

/// <summary>The checkout that the tests were built from, and the evaluation set beside it, which is read in place and never copied.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The data set of the repository.</summary>
    public static string Data { get; } = Path.Combine(Root, "data");

    /// <summary>The evaluation set; skips the test where this checkout has none beside it, and fails it on a build server.</summary>
    public static string Evaluation()
    {
        var folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", "eval"));
        if (!File.Exists(Path.Combine(folder, "reports.jsonl")))
        {
            const string reason = "needs the evaluation set beside the repository";
            Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), reason);
            Assert.Skip(reason);
        }
        return folder;
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
