namespace Chancery.DataTool.Tests;

/// <summary>The checkout that the tests were built from, and the treebank beside it, which is read in place and never copied.</summary>
internal static class Checkout
{
    /// <summary>The data set of the repository.</summary>
    public static string Data { get; } = Path.Combine(Root(), "data");

    /// <summary>The treebank; skips the test where this checkout has none beside it, and fails it on a build server.</summary>
    public static string Treebank()
    {
        var folder = Path.GetFullPath(Path.Combine(Root(), "..", "shared", "data", "ud-vtb"));
        if (!File.Exists(Path.Combine(folder, "train.conllu")))
        {
            const string Reason = "needs the treebank beside the repository";
            Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), Reason);
            Assert.Skip(Reason);
        }
        return folder;
    }

    private static string Root()
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
