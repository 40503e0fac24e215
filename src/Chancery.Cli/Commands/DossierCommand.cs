using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>chancery dossier: the files that say what a dossier is about.</summary>
internal sealed class DossierCommand : Command
{
    public DossierCommand(Session session)
        : base("dossier", session.Messages["help.dossier"])
    {
        Add(new DossierListCommand(session));
        Add(new DossierCheckCommand(session));
        Add(new DossierNewCommand(session));
        SetAction(new HelpPage(session).Invoke);
    }
}
