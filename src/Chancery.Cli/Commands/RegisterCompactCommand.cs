using System.CommandLine;
using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>chancery register compact: builds indices anew and gives free space back.</summary>
internal sealed class RegisterCompactCommand : Command
{
    private readonly Session _session;

    public RegisterCompactCommand(Session session)
        : base("compact", session.Messages["help.register.compact"])
    {
        _session = session;
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var place = _session.Register(parsed);
        using var register = _session.OpenRegister(parsed);
        var (before, after) = register.Compact();
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, "compact", json =>
                {
                    json.WriteNumber("before", before);
                    json.WriteNumber("after", after);
                });
                break;
            case ListFormat.Csv:
                var csv = new CsvWriter(_session.Around.Text);
                csv.Write("before", "after");
                csv.Write(before, after);
                break;
            default:
                _session.Around.Text.WriteLine(_session.Messages.Format("compact.done", place, ByteSize.Of(before), ByteSize.Of(after)));
                break;
        }
        return ExitCode.Done;
    }
}
