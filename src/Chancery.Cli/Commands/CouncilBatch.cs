using System.Globalization;
using System.Text;
using System.Text.Json;
using Chancery.Cli.Output;
using Chancery.Dossier.Council;
using Chancery.Model;
using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>Decides ballots that are JSON lines, one after the other. A line that cannot be counted is said and answered by its error, so that answers stay in step.</summary>
internal sealed class CouncilBatch(Session session, CouncilMembership membership)
{
    private readonly FaultReport _faults = new(session.Around, session.Messages);
    private readonly Stream _output = session.Around.Output;
    private readonly CouncilRule _rule = new(membership);
    private int _failed;

    /// <summary>Answers every line of a file, or of standard input for "-".</summary>
    public int Run(string file)
    {
        var number = 0;
        foreach (var line in Lines(file))
        {
            number++;
            session.Around.Stop.ThrowIfCancellationRequested();
            if (line.Length > 0)
            {
                Answer(file, number, line);
            }
        }
        _output.Flush();
        return _failed > 0 ? ExitCode.InputFailed : ExitCode.Done;
    }

    private void Answer(string file, int number, string line)
    {
        try
        {
            var decision = _rule.Decide(CouncilJson.Read(line));
            Write(json => CouncilJson.Write(json, decision));
        }
        catch (Exception e) when (e is CouncilException or JsonException or FormatException)
        {
            _failed++;
            var code = e is CouncilException known ? FaultCode.Of(known.Fault) : FaultCode.BadBallot;
            var place = string.Create(CultureInfo.InvariantCulture, $"{file}:{number}");
            _faults.WriteLine(code, $"{place}: {session.Messages.Format("error." + code, e is CouncilException c ? CouncilPage.Arguments(c, membership) : [e.Message])}");
            Write(json =>
            {
                json.WriteNumber("line", number);
                json.WriteString("error", code);
            });
        }
    }

    private void Write(Action<Utf8JsonWriter> fields)
    {
        using (var json = new Utf8JsonWriter(_output))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }
        _output.WriteByte((byte)'\n');
    }

    private IEnumerable<string> Lines(string file)
    {
        using var reader = Open(file);
        while (reader.ReadLine() is { } line)
        {
            yield return line.Trim();
        }
    }

    private StreamReader Open(string file)
    {
        try
        {
            return file == "-" ? new StreamReader(session.Around.Input, Encoding.UTF8, leaveOpen: true) : new StreamReader(file, Encoding.UTF8);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandFault(ExitCode.InputFailed, Intake.IntakeCode.MissingPath, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFault(ExitCode.InputFailed, Intake.IntakeCode.Unreadable, e.Message);
        }
    }
}
