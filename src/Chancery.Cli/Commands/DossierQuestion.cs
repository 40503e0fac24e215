using System.CommandLine;
using System.Text.Json;
using Chancery.Data;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>A command that asks something of a dossier as of a day and writes the answer for people or for programs.</summary>
/// <typeparam name="T">The answer.</typeparam>
internal abstract class DossierQuestion<T> : Command
{
    private readonly Argument<string?> _dossier;

    protected DossierQuestion(Session session, string name, string description, string on)
        : base(name, description)
    {
        Session = session;
        _dossier = new("DOSSIER") { Description = session.Messages["help.dossier.dossier"], Arity = ArgumentArity.ZeroOrOne };
        On = new("--on") { Description = on, HelpName = "DATE" };
        All = new("--all") { Description = session.Messages["help.state.all"] };
        Add(_dossier);
        SetAction(Run);
    }

    protected Session Session { get; }

    /// <summary>The day as of which is asked; today by default.</summary>
    protected Option<string?> On { get; }

    /// <summary>Whether tables are printed whole.</summary>
    protected Option<bool> All { get; }

    /// <summary>Adds options in the order in which help lists them.</summary>
    protected void AddOptions(params Option[] options)
    {
        foreach (var option in options)
        {
            Add(option);
        }
    }

    /// <summary>What to ask the register. Whatever is wrong with the command line or the data set is found here, before a register is opened.</summary>
    protected abstract Func<IRegister, T> Question(ParseResult parsed, DossierDefinition dossier, DateOnly day, DataFolder data);

    /// <summary>Writes the answer as JSON.</summary>
    protected abstract void WriteJson(Utf8JsonWriter json, T answer);

    /// <summary>Writes the answer as CSV.</summary>
    protected abstract void WriteCsv(TextWriter output, T answer);

    /// <summary>Writes the answer for people.</summary>
    protected abstract void WritePage(ParseResult parsed, T answer);

    /// <summary>Writes the answer in a format.</summary>
    protected virtual void Write(ParseResult parsed, ListFormat format, T answer)
    {
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(Session.Around.Output, Name, json => WriteJson(json, answer));
                break;
            case ListFormat.Csv:
                WriteCsv(Session.Around.Text, answer);
                break;
            default:
                WritePage(parsed, answer);
                break;
        }
    }

    private int Run(ParseResult parsed)
    {
        var format = Session.Format(parsed);
        var dossier = DossierArgument.Read(Session, parsed, parsed.GetValue(_dossier) ?? throw UsageFault.Missing(Name, _dossier.Name));
        var day = DateArgument.Day(On.Name, parsed.GetValue(On), Session.Around.Clock);
        var question = Question(parsed, dossier, day, new DataFolder(Session.DataFolder(parsed)));
        using var register = Session.OpenRegister(parsed);
        Write(parsed, format, question(register));
        return ExitCode.Done;
    }
}
