using System.CommandLine;
using Chancery.Cli.Briefs;
using Chancery.Data;
using Chancery.Dossier.Briefs;

namespace Chancery.Cli.Commands;

/// <summary>chancery brief: what an analyst tells of a dossier for a period, every line with its source, as a document.</summary>
internal sealed class BriefCommand : Command
{
    private const int UsualMost = 12;

    // In the order of BriefForm and BriefOrder.
    private static readonly string[] Forms = ["md", "docx", "pdf"];
    private static readonly string[] Orders = ["date", "weight"];

    private readonly Session _session;
    private readonly Argument<string?> _dossier;
    private readonly Option<string?> _from;
    private readonly Option<string?> _to;
    private readonly Option<string?> _form;
    private readonly Option<string?> _file;
    private readonly Option<string?> _template;
    private readonly Option<string?> _order;
    private readonly LimitOption _limit;

    public BriefCommand(Session session)
        : base("brief", session.Messages["help.brief"])
    {
        _session = session;
        var messages = session.Messages;
        _dossier = new("DOSSIER") { Description = messages["help.dossier.dossier"], Arity = ArgumentArity.ZeroOrOne };
        _from = new("--from") { Description = messages["help.brief.from"], HelpName = "DATE" };
        _to = new("--to") { Description = messages["help.brief.to"], HelpName = "DATE" };
        _form = new("--to-format") { Description = messages["help.brief.to-format"], HelpName = "md|docx|pdf" };
        _file = new("-o", "--output") { Description = messages["help.brief.output"], HelpName = "FILE" };
        _template = new("--template") { Description = messages["help.brief.template"], HelpName = "FILE" };
        _order = new("--order") { Description = messages["help.brief.order"], HelpName = "date|weight" };
        _limit = new(messages["help.brief.limit"]);
        Add(_dossier);
        foreach (var option in (Option[])[_from, _to, _form, _file, _template, _order, _limit])
        {
            Add(option);
        }
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        var dossier = DossierArgument.Read(_session, parsed, parsed.GetValue(_dossier) ?? throw UsageFault.Missing(Name, _dossier.Name));
        var (from, to) = Period(parsed);
        var form = (BriefForm)Chosen(parsed, _form, Forms);
        var order = (BriefOrder)Chosen(parsed, _order, Orders);
        var most = _limit.Of(parsed) ?? UsualMost;
        var output = Output(parsed, form);
        var data = new DataFolder(_session.DataFolder(parsed));
        using var register = _session.OpenRegister(parsed);
        var brief = new BriefReader(register, StateLoader.Levels(data), StateLoader.Rules(data), StandoffLoader.Load(data)).Read(dossier, from, to, most, order);
        output.Write(new BriefDocument(_session, new CitationReader(register), most).Of(brief), form);
        return ExitCode.Done;
    }

    private (DateOnly From, DateOnly To) Period(ParseResult parsed)
    {
        var from = DateArgument.First(_from.Name, parsed.GetValue(_from)) ?? throw UsageFault.Missing(Name, _from.Name);
        var to = DateArgument.Last(_to.Name, parsed.GetValue(_to)) ?? throw UsageFault.Missing(Name, _to.Name);
        return from <= to ? (from, to) : throw UsageFault.Value(_to.Name, parsed.GetValue(_to)!, $"{from:yyyy-MM-dd}, ...");
    }

    private BriefOutput Output(ParseResult parsed, BriefForm form)
    {
        var (file, template) = (parsed.GetValue(_file), parsed.GetValue(_template));
        if (template is not null && form != BriefForm.Word)
        {
            throw UsageFault.Value(_form.Name, Forms[(int)form], $"{Forms[(int)BriefForm.Word]} (--template)");
        }
        // A terminal shows no such bytes.
        return file is null && form != BriefForm.Markdown && _session.Around.OutputIsTerminal
            ? throw UsageFault.Missing(Name, "-o FILE")
            : new BriefOutput(_session, file, template);
    }

    private static int Chosen(ParseResult parsed, Option<string?> option, string[] words)
    {
        var word = parsed.GetValue(option) ?? words[0];
        return Array.IndexOf(words, word) is >= 0 and var at ? at : throw UsageFault.Value(option.Name, word, string.Join(", ", words));
    }
}
