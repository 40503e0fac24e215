using System.Diagnostics;
using System.IO.Compression;

namespace Chancery.Text.Tests;

/// <summary>The package as <c>dotnet pack</c> makes it of what was built with these tests.</summary>
internal sealed class Package : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-text-");

    private Package()
    {
    }

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Above("Chancery.slnx");

    /// <summary>Packs without building or restoring anything.</summary>
    public static Package Make()
    {
        var package = new Package();
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            "pack", Path.Combine(Root, "src", "Chancery.Text"), "--no-build", "--no-restore", "--nologo", "--verbosity", "quiet",
            "--configuration", configuration, "--output", package._folder.FullName,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        using var pack = Process.Start(start)!;
        var errors = pack.StandardError.ReadToEndAsync();
        var output = pack.StandardOutput.ReadToEnd();
        pack.WaitForExit();
        Assert.True(pack.ExitCode == 0, output + errors.Result);
        return package;
    }

    /// <summary>Opens the package whose file name ends so.</summary>
    public ZipArchive Open(string extension) => ZipFile.OpenRead(Assert.Single(_folder.GetFiles("*" + extension)).FullName);

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Above(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, file)))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException($"no {file} above {AppContext.BaseDirectory}");
    }
}
