using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;

namespace Chancery.Cli.Commands;

/// <summary>The program's own command, over all others.</summary>
internal sealed class ChanceryCommand : RootCommand
{
    public ChanceryCommand(Session session)
        : base(session.Messages["help.chancery"])
    {
        foreach (var option in session.Options)
        {
            Add(option);
        }
        Command[] commands =
        [
            new ReadCommand(session),
            new WatchCommand(session),
            new RecodeCommand(session),
            new TimelineCommand(session),
            new EventsCommand(session),
            new PeopleCommand(session),
            new ActorCommand(session),
            new ReviewCommand(session),
            new WhoCommand(session),
            new QuotesCommand(session),
            new SearchCommand(session),
            new ShowCommand(session),
            new VersionsCommand(session),
            new DossierCommand(session),
            new StateCommand(session),
            new PositionsCommand(session),
            new BriefCommand(session),
            new PictureCommand(session),
            new StandoffsCommand(session),
            new SanctionsCommand(session),
            new CalendarCommand(session),
            new ChangesCommand(session),
            new RelationsCommand(session),
            new CouncilCommand(session),
            new DraftsCommand(session),
            new ServeCommand(session),
            new RegisterCommand(session),
            new CodeCommand(session),
            new ExtractCommand(session),
            new EvalCommand(session),
        ];
        foreach (var command in commands)
        {
            Add(command);
        }
        var help = new HelpPage(session);
        foreach (var option in Options)
        {
            if (option is HelpOption)
            {
                option.Description = session.Messages["help.option.help"];
                option.Action = help;
            }
            else if (option is VersionOption)
            {
                option.Description = session.Messages["help.option.version"];
                option.Action = new VersionLine();
            }
        }
        SetAction(help.Invoke);
    }

    /// <summary>The program's version, without the commit that a build may add.</summary>
    public static string Version { get; } =
        typeof(ChanceryCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
