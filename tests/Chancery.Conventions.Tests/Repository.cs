using System.Diagnostics;
using System.Text;

namespace Chancery.Conventions.Tests;

/// <summary>The checkout that the tests were built from, and its tracked files.</summary>
internal static class Repository
{
    private static readonly string[] Outputs = [".git", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    private static readonly Lazy<string[]> TrackedFiles = new(List);

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Tracked files that exist, relative to <see cref="Root"/>, with forward slashes.</summary>
    public static IReadOnlyList<string> Files => TrackedFiles.Value;

    /// <summary>The folder of material beside the repository; null where this checkout has none.</summary>
    public static string? Shared { get; } = Existing(Path.GetFullPath(Path.Combine(Root, "..", "shared")));

    /// <summary>Tracked files below a folder, with an ending.</summary>
    public static IEnumerable<string> Below(string folder, string ending) =>
        Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && file.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The text of a tracked file.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>The text of a tracked file; null for a binary one, such as an image.</summary>
    public static string? ReadText(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Root, file));
        return bytes.AsSpan().Contains((byte)0) ? null : Encoding.UTF8.GetString(bytes);
    }

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

    private static string? Existing(string folder) => Directory.Exists(folder) ? folder : null;

    private static string[] List()
    {
        var listed = ListByGit() ?? ListByFolder();
        return [.. listed.Where(file => File.Exists(Path.Combine(Root, file))).Order(StringComparer.Ordinal)];
    }

    private static string[]? ListByGit()
    {
        try
        {
            var start = new ProcessStartInfo("git", ["ls-files", "-z"]) { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true };
            start.StandardOutputEncoding = Encoding.UTF8;
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync();
            var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            _ = errors.Result;
            return git.ExitCode == 0 && files.Length > 0 ? files : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // A source archive has no git: there everything counts that is no output of a build.
    private static IEnumerable<string> ListByFolder() =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Intersect(Outputs, StringComparer.Ordinal).Any());
}
