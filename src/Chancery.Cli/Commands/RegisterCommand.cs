using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>chancery register: looks after the register itself.</summary>
internal sealed class RegisterCommand : Command
{
    public RegisterCommand(Session session)
        : base("register", session.Messages["help.register"])
    {
        Add(new RegisterCheckCommand(session));
        Add(new RegisterBackupCommand(session));
        Add(new RegisterCompactCommand(session));
        Add(new RegisterStatsCommand(session));
        SetAction(new HelpPage(session).Invoke);
    }
}
