using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Output;
using Chancery.Pipeline;
using Chancery.Register;
using Chancery.Register.Actors;

namespace Chancery.Cli;

/// <summary>What every command works with: its surroundings, the catalogue and the options that all commands share.</summary>
internal sealed class Session
{
    private static readonly string[] Formats = ["table", "json", "csv"];

    private readonly Option<string?> _register;
    private readonly Option<string?> _data;
    private readonly Option<string?> _lang;
    private readonly Option<string?> _format;
    private readonly Option<bool> _noColor;

    public Session(Surroundings around, Messages messages)
    {
        Around = around;
        Wording = new Wording(messages);
        _register = new("--register") { Description = messages["help.option.register"], HelpName = "PLACE", Recursive = true };
        _data = new("--data") { Description = messages["help.option.data"], HelpName = "DIR", Recursive = true };
        _lang = new("--lang") { Description = messages["help.option.lang"], HelpName = "vi|en", Recursive = true };
        _format = new("--format") { Description = messages["help.option.format"], HelpName = "table|json|csv", Recursive = true };
        _noColor = new("--no-color") { Description = messages["help.option.no-color"], Recursive = true };
    }

    public Surroundings Around { get; }

    public Wording Wording { get; }

    public Messages Messages => Wording.Messages;

    public DateWords Dates => Wording.Dates;

    public EventWords Events => Wording.Events;

    public PositionWords Positions => Wording.Positions;

    public ClaimWords Claims => Wording.Claims;

    /// <summary>The options that all commands share.</summary>
    public IEnumerable<Option> Options => [_register, _data, _lang, _format, _noColor];

    /// <summary>Columns that a table may take; 0 for no limit.</summary>
    public int Width => Around.OutputIsTerminal ? Around.Width : 0;

    /// <summary>The register's place: as given, or a file in the user's data folder.</summary>
    public RegisterPlace Register(ParseResult parsed) =>
        new(
            parsed.GetValue(_register) is { Length: > 0 } place ? place : Path.Combine(Around.UserData, "chancery", "register.db"),
            copy => Around.Errors.WriteLine(Messages.Format("older.copied", copy)));

    /// <summary>The data set's folder: as given, or the program's own.</summary>
    public string DataFolder(ParseResult parsed) =>
        parsed.GetValue(_data) is { Length: > 0 } path ? path : ProgramData.Find(Around.ProgramFolder);

    /// <summary>Opens the register to ask it.</summary>
    public IRegister OpenRegister(ParseResult parsed) => Register(parsed).OpenExisting(() => LoadKnowledge(parsed));

    /// <summary>Loads what is known of people and offices.</summary>
    public ActorKnowledge LoadKnowledge(ParseResult parsed) => Around.LoadKnowledge(DataFolder(parsed));

    /// <summary>Loads the coder.</summary>
    public ReportCoding LoadCoder(ParseResult parsed) => Around.LoadCoder(DataFolder(parsed));

    /// <summary>How a list is to come out.</summary>
    public ListFormat Format(ParseResult parsed)
    {
        CheckLanguage(parsed);
        var format = parsed.GetValue(_format) ?? Formats[0];
        return Array.IndexOf(Formats, format) is >= 0 and var i ? (ListFormat)i : throw UsageFault.Value("--format", format, string.Join(", ", Formats));
    }

    /// <summary>True where a format of lists is asked for.</summary>
    public bool HasFormat(ParseResult parsed) => parsed.GetValue(_format) is not null;

    /// <summary>Colours for standard output.</summary>
    public Paint Paint(ParseResult parsed) =>
        new(Around.OutputIsTerminal && !parsed.GetValue(_noColor) && string.IsNullOrEmpty(Around.Variable("NO_COLOR")) && Around.Variable("TERM") != "dumb");

    /// <summary>Refuses a language that there is no catalogue for.</summary>
    public void CheckLanguage(ParseResult parsed)
    {
        if (parsed.GetValue(_lang) is { } lang && !Messages.Languages.Contains(lang))
        {
            throw UsageFault.Value("--lang", lang, string.Join(", ", Messages.Languages));
        }
    }
}
