namespace Chancery.Specs;

/// <summary>The checkout that the tests were built from. Specs are read from it when they are run, so that a spec needs no build.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder of the specs of coding.</summary>
    public static string Specs { get; } = Path.Combine(Root, "tests", "Chancery.Specs", "coding");

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
