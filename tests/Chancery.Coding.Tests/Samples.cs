namespace Chancery.Coding.Tests;

/// <summary>The reports written for this project.</summary>
internal static class Samples
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "samples");

    /// <summary>The folder of what must be coded from them.</summary>
    public static string Expected { get; } = Path.Combine(Folder, "expected");

    /// <summary>All of them, in order of their names.</summary>
    public static IReadOnlyList<Sample> All { get; } = [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    private static Sample Read(string file)
    {
        var (id, text) = (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
        return new Sample(id, text, Coder.Layout.Lay(id, null, text));
    }
}
