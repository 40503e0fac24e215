using System.Diagnostics;
using Chancery.Documents.Tests;

[assembly: AssemblyFixture(typeof(Machine))]

namespace Chancery.Documents.Tests;

/// <summary>Sees to it, once, that there are a font to set PDF in and the program that reads it back.</summary>
public sealed class Machine
{
    private readonly Lazy<bool> _isReady = new(() => Run("fonts") && Run("poppler"));

    /// <summary>Fails where one of them is not there and cannot be installed.</summary>
    public void Ensure() => Assert.True(_isReady.Value);

    private static bool Run(string script)
    {
        using var process = Process.Start(new ProcessStartInfo(Find(Path.Combine("tests", script))) { RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? true : throw new InvalidOperationException(said);
    }

    private static string Find(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Chancery.slnx")))
            {
                return Path.Combine(folder.FullName, file);
            }
        }
        throw new InvalidOperationException("The tests do not lie in the repository.");
    }
}
