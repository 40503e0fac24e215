using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Review;

namespace Chancery.Cli;

/// <summary>Turns what ends a command into a message on standard error and an exit code.</summary>
internal sealed class FaultReport(Surroundings surroundings, Messages messages)
{
    /// <summary>Runs the work; a fault becomes its message and its code.</summary>
    public int Guard(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (CommandFault e)
        {
            return Say(e.ExitCode, e.Code, e.Arguments);
        }
        catch (ReviewException e)
        {
            return Say(ExitCode.InputFailed, FaultCode.Of(e.Fault), e.Subject, e.Detail);
        }
        catch (RegisterException e)
        {
            return Say(ExitCode.Unusable, e.Code, e.Register, e.Detail?.TrimEnd('.', ' '));
        }
        catch (DataException e)
        {
            return Say(ExitCode.Unusable, FaultCode.DataUnusable, e.Message);
        }
        catch (OutputFault e)
        {
            return e.IsBrokenPipe ? ExitCode.Done : Say(ExitCode.Unusable, FaultCode.OutputFailed, e.Message.TrimEnd('.'));
        }
        catch (OperationCanceledException) when (surroundings.Stop.IsCancellationRequested)
        {
            return Say(ExitCode.Stopped, FaultCode.Stopped);
        }
    }

    /// <summary>Writes "chancery: error CODE: text" and gives back the exit code.</summary>
    public int Say(int exitCode, string code, params ReadOnlySpan<object?> arguments)
    {
        WriteLine(code, messages.Format("error." + code, arguments));
        return exitCode;
    }

    /// <summary>Writes "chancery: error CODE: text".</summary>
    public void WriteLine(string code, string text)
    {
        var paint = new Paint(surroundings.ErrorsIsTerminal && string.IsNullOrEmpty(surroundings.Variable("NO_COLOR")));
        surroundings.Errors.WriteLine($"chancery: {paint.Alarm(messages["error.word"])} {code}: {DisplayWidth.Plain(text)}");
    }
}
