using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

[assembly: AssemblyFixture(typeof(Chancery.Register.ContractTests.PostgresServer))]

namespace Chancery.Register.ContractTests;

/// <summary>A PostgreSQL server of the tests' own, started with the first test that asks for it and stopped behind the last.</summary>
public sealed class PostgresServer : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-postgres-");
    private readonly Lazy<int> _port;
    private int _schemas;

    public PostgresServer() => _port = new(Start);

    /// <summary>The address of a register that no other test has.</summary>
    public string NewAddress() => Address($"test_{Interlocked.Increment(ref _schemas).ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The address of a schema.</summary>
    public string Address(string schema) =>
        string.Create(CultureInfo.InvariantCulture, $"postgresql://chancery@127.0.0.1:{_port.Value}/postgres?schema={schema}");

    public void Dispose()
    {
        if (_port.IsValueCreated)
        {
            Run("stop", _folder.FullName);
        }
        _folder.Delete(recursive: true);
    }

    private int Start()
    {
        // The server runs as another user where the tests run as root, and has to reach its folder.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute | UnixFileMode.OtherRead);
        }
        var port = FreePort();
        Run("start", _folder.FullName, port.ToString(CultureInfo.InvariantCulture));
        return port;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Script(), arguments) { RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"tests/postgres {arguments[0]} failed: {said}");
        }
    }

    // Found from where the tests run: a deterministic build does not tell where its sources were.
    private static string Script()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Chancery.slnx")))
            {
                return Path.Combine(folder.FullName, "tests", "postgres");
            }
        }
        throw new DirectoryNotFoundException("The tests do not lie in the repository.");
    }
}
