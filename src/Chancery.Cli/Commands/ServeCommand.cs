using System.CommandLine;
using System.Globalization;
using System.Net;
using Chancery.Output;
using Chancery.Web;

namespace Chancery.Cli.Commands;

/// <summary>chancery serve: opens the register to a browser and to programs.</summary>
internal sealed class ServeCommand : Command
{
    private readonly Session _session;
    private readonly Option<string?> _address;

    public ServeCommand(Session session)
        : base("serve", session.Messages["help.serve"])
    {
        _session = session;
        _address = new("--address") { Description = session.Messages["help.serve.address"], HelpName = "HOST:PORT" };
        Add(_address);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        var address = Address(parsed.GetValue(_address));
        // What is wrong with the register is told before anybody is let in.
        _session.OpenRegister(parsed).Dispose();
        var around = _session.Around;
        using var server = ChanceryServer.Build(new ServerSettings
        {
            Address = address,
            Register = _session.Register(parsed),
            DataFolder = _session.DataFolder(parsed),
            Language = _session.Messages.Language,
            Clock = around.Clock,
            LoadKnowledge = around.LoadKnowledge,
            LoadCoder = around.LoadCoder,
            OpenFetcher = around.OpenFetcher,
            Decider = around.Variable("USER") ?? around.Variable("USERNAME") ?? "?",
        });
        Start(server, address);
        around.Text.WriteLine(_session.Messages.Format("serve.open", server.Urls.First()));
        around.Flush();
        WaitFor(around.Stop);
        server.StopAsync().GetAwaiter().GetResult();
        return ExitCode.Done;
    }

    private static void Start(Microsoft.AspNetCore.Builder.WebApplication server, Uri address)
    {
        try
        {
            server.StartAsync().GetAwaiter().GetResult();
        }
        catch (IOException e)
        {
            throw new CommandFault(ExitCode.Unusable, FaultCode.AddressTaken, address, e.Message.TrimEnd('.'));
        }
    }

    private static void WaitFor(CancellationToken stop)
    {
        using var stopped = new ManualResetEventSlim();
        using var registration = stop.Register(stopped.Set);
        stopped.Wait(CancellationToken.None);
    }

    private Uri Address(string? text)
    {
        var given = text ?? string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{ServerSettings.DefaultPort}");
        if (!IPEndPoint.TryParse(given.Replace("localhost", "127.0.0.1", StringComparison.Ordinal), out var end) || !given.Contains(':', StringComparison.Ordinal))
        {
            throw UsageFault.Value(_address.Name, given, "127.0.0.1:7325, [::1]:7325");
        }
        return IPAddress.IsLoopback(end.Address)
            ? new Uri("http://" + end)
            : throw new CommandFault(ExitCode.Usage, FaultCode.OpenAddress, end);
    }
}
