namespace Chancery.Documents.Pdf;

/// <summary>Where systems keep their fonts.</summary>
public static class SystemFonts
{
    private const int MostFiles = 20_000;
    private const int MostDepth = 8;

    /// <summary>The folders of this system, its own before the user's.</summary>
    public static IReadOnlyList<string> Folders { get; } = Find();

    /// <summary>The font files below a folder, in no particular order; none where it is not there.</summary>
    internal static IEnumerable<string> Files(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.ttf", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = MostDepth, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive }).Take(MostFiles)
        : [];

    private static string[] Find()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
        {
            return [Environment.GetFolderPath(Environment.SpecialFolder.Fonts), Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts")];
        }
        return OperatingSystem.IsMacOS()
            ? ["/System/Library/Fonts", "/Library/Fonts", Path.Combine(home, "Library", "Fonts")]
            : ["/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".local", "share", "fonts"), Path.Combine(home, ".fonts")];
    }
}
