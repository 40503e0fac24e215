using System.CommandLine;
using Chancery.Cli.Commands;
using Chancery.Data;
using Chancery.Output;
using Chancery.Pipeline;
using Chancery.Text;

namespace Chancery.Cli;

/// <summary>From a command line to an exit code.</summary>
internal static class ChanceryProgram
{
    /// <summary>Runs a command line.</summary>
    public static int Run(IReadOnlyList<string> args, Surroundings surroundings)
    {
        Messages messages;
        try
        {
            messages = Messages.Load(ProgramData.Find(surroundings.ProgramFolder), Language(args, surroundings));
        }
        catch (DataException e)
        {
            // Without a catalogue there is only this one sentence.
            surroundings.Errors.WriteLine($"chancery: error {FaultCode.DataUnusable}: {e.Message}");
            return ExitCode.Unusable;
        }
        return new FaultReport(surroundings, messages).Guard(() => Run(args, surroundings, messages));
    }

    private static int Run(IReadOnlyList<string> args, Surroundings surroundings, Messages messages)
    {
        if (!UnicodeSupport.IsWorking)
        {
            throw new CommandFault(ExitCode.Unusable, FaultCode.NoUnicode);
        }
        var session = new Session(surroundings, messages);
        var root = new ChanceryCommand(session);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpPage)
        {
            throw UsageFault.Of(parsed);
        }
        var exit = parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = surroundings.Text,
            Error = surroundings.Errors,
        });
        surroundings.Flush();
        return exit;
    }

    // Looked for by hand: the help that the parser prints is in that language already.
    private static string Language(IReadOnlyList<string> args, Surroundings surroundings)
    {
        const string Option = "--lang";
        for (var i = 0; i < args.Count; i++)
        {
            var value = args[i] == Option && i + 1 < args.Count ? args[i + 1]
                : args[i].StartsWith(Option + "=", StringComparison.Ordinal) ? args[i][(Option.Length + 1)..] : null;
            if (value is not null && Messages.Languages.Contains(value))
            {
                return value;
            }
        }
        return Messages.LanguageOf(surroundings.Culture);
    }
}
