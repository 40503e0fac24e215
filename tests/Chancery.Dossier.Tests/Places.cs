namespace Chancery.Dossier.Tests;

/// <summary>Where the tests find the project's own data, and the reference data that stand beside the project.</summary>
internal static class Places
{
    public static string Data { get; } = Path.Combine(
        Above(d => File.Exists(Path.Combine(d, "Chancery.slnx"))) ?? throw new InvalidOperationException("The tests run outside the repository."), "data");

    /// <summary>A file in the folder "shared" beside the repository or above it. Without it a test is skipped, but fails where CI is set.</summary>
    public static string Shared(params string[] parts)
    {
        var relative = Path.Combine([.. parts.Prepend("shared")]);
        if (Above(d => Path.Exists(Path.Combine(d, relative))) is { } folder)
        {
            return Path.Combine(folder, relative);
        }
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"{relative} is not here.");
        throw new InvalidOperationException($"{relative} is missing, and CI must not skip what it checks.");
    }

    private static string? Above(Predicate<string> holds)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (holds(folder))
            {
                return folder;
            }
        }
        return null;
    }
}
