using System.Diagnostics;

[assembly: AssemblyFixture(typeof(Chancery.Intake.Tests.Pdf.Poppler))]

namespace Chancery.Intake.Tests.Pdf;

/// <summary>Sees to it, once, that the program by which PDF is read is there.</summary>
public sealed class Poppler
{
    private readonly Lazy<bool> _isThere = new(Install);

    /// <summary>Fails where the program is not there and cannot be installed.</summary>
    public void Ensure() => Assert.True(_isThere.Value);

    private static bool Install()
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(Places.Repository, "tests", "poppler")) { RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? true : throw new InvalidOperationException(said);
    }
}
