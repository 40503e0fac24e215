using System.Globalization;
using System.Text;
using Chancery.Documents.Pdf;

namespace Chancery.Cli.Tests;

/// <summary>Runs command lines in this process, in a folder of their own.</summary>
public abstract class CommandLine : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-cli-");

    /// <summary>The test's folder.</summary>
    protected string Folder => _folder.FullName;

    /// <summary>The test's register.</summary>
    protected string Register => Path.Combine(Folder, "register.db");

    public virtual void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes a file into the test's folder.</summary>
    protected string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file into the test's folder.</summary>
    protected string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Runs a command line with the sample coder, in English, on the test's register.</summary>
    internal Outcome Run(params string[] args) => Run(new Around(), [.. args, "--register", Register]);

    /// <summary>Runs a command line.</summary>
    internal static Outcome Run(Around around, params string[] args)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var surroundings = new Surroundings
        {
            Input = around.Input,
            Output = around.Output ?? output,
            Errors = errors,
            InputIsTerminal = around.InputIsTerminal,
            OutputIsTerminal = around.Width > 0,
            Width = around.Width,
            Culture = around.Culture,
            Variable = around.Variable,
            UserData = around.UserData,
            ProgramFolder = AppContext.BaseDirectory,
            Clock = around.Clock ?? new FixedClock(),
            OpenFetcher = around.OpenFetcher,
            FontFolders = around.FontFolders ?? SystemFonts.Folders,
            Stop = around.Stop,
            LoadCoder = around.LoadCoder,
            LoadKnowledge = around.LoadKnowledge,
        };
        var exit = ChanceryProgram.Run(args, surroundings);
        return new Outcome(exit, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2021, 7, 8, 9, 10, 11, TimeSpan.Zero);
    }
}
