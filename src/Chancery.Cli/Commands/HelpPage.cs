using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>The help of a command, in the user's language.</summary>
internal sealed class HelpPage(Session session) : SynchronousCommandLineAction
{
    private const int WidthWithoutTerminal = 100;

    private int Width => session.Width > 0 ? session.Width : WidthWithoutTerminal;

    /// <summary>Whoever asks for help gets it, whatever else is wrong with the command line.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        WrappedText.Write(output, command.Description ?? "", Width);
        output.WriteLine();
        output.WriteLine(session.Messages["help.usage"]);
        output.WriteLine("  " + Usage(command));
        WriteList(output, session.Messages["help.arguments"], command.Arguments.Select(a => (a.Name, a.Description)));
        WriteList(output, session.Messages["help.commands"], command.Subcommands.Select(c => (c.Name, c.Description)));
        WriteList(output, session.Messages["help.options"], command.Options.Concat(Shared(command)).Select(o => (Title(o), o.Description)));
        return ExitCode.Done;
    }

    private static string Usage(Command command)
    {
        var words = new List<string> { "chancery" };
        if (command is RootCommand)
        {
            words.Add("COMMAND");
        }
        else
        {
            words.AddRange(Within(command).Reverse());
        }
        words.AddRange(command.Arguments.Select(a => a.Arity.MaximumNumberOfValues > 1 ? a.Name + "..." : a.Name));
        words.Add("[--...]");
        return string.Join(' ', words);
    }

    // The command's name and those of the commands that it belongs to, the innermost first.
    private static IEnumerable<string> Within(Command command)
    {
        for (var inner = command; inner is not null and not RootCommand; inner = inner.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return inner.Name;
        }
    }

    private static IEnumerable<Option> Shared(Command command) =>
        command is RootCommand ? [] : command.Parents.OfType<Command>().SelectMany(p => p.Options.Concat(Shared(p))).Where(o => o.Recursive && o is not VersionOption);

    private static string Title(Option option) => option is HelpOption ? "-h, --help" : option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private void WriteList(TextWriter output, string heading, IEnumerable<(string Name, string? Text)> rows)
    {
        var list = rows.ToList();
        if (list.Count == 0)
        {
            return;
        }
        output.WriteLine();
        output.WriteLine(heading);
        var indent = list.Max(r => r.Name.Length) + 4;
        foreach (var (name, text) in list)
        {
            output.Write($"  {name.PadRight(indent - 2)}");
            WrappedText.Write(output, text ?? "", Width, indent);
        }
    }
}
