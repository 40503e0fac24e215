using System.CommandLine;
using Chancery.Data;
using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>chancery dossier new: writes a dossier's file with comments that say what belongs where.</summary>
internal sealed class DossierNewCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _id;
    private readonly Option<string?> _to;

    public DossierNewCommand(Session session)
        : base("new", session.Messages["help.dossier.new"])
    {
        _session = session;
        _id = new("ID") { Description = session.Messages["help.dossier.id"], Arity = ArgumentArity.ZeroOrOne };
        _to = new("--to") { Description = session.Messages["help.dossier.to"], HelpName = "FILE" };
        Add(_id);
        Add(_to);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        var id = parsed.GetValue(_id) ?? throw UsageFault.Missing(Name, _id.Name);
        if (!DossierLoader.IsId(id))
        {
            throw new CommandFault(ExitCode.Usage, FaultCode.BadDossierId, id);
        }
        var file = parsed.GetValue(_to) ?? id + ".yaml";
        var text = DossierArgument.Loader(_session, parsed).Template(id);
        try
        {
            // A file that is there is somebody's work.
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            using var writer = new StreamWriter(stream);
            writer.Write(text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFault(ExitCode.InputFailed, FaultCode.DossierNotWritten, file, e.Message.TrimEnd('.'));
        }
        _session.Around.Text.WriteLine(_session.Messages.Format("dossier.written", DisplayWidth.Plain(file)));
        return ExitCode.Done;
    }
}
