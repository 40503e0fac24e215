using Chancery.Output;
using Chancery.Register.Actors;

namespace Chancery.Cli.Commands;

/// <summary>Somebody named on the command line: "Sung Kim", or "Sung Kim@USA" where a name alone is not enough.</summary>
internal static class ActorArgument
{
    /// <summary>The one actor that the name means.</summary>
    public static ActorPage One(IActorBook actors, string name) => actors.Find(name) switch
    {
        [] => throw new CommandFault(ExitCode.InputFailed, FaultCode.UnknownActor, name),
        [var one] => one,
        var several => throw new CommandFault(ExitCode.InputFailed, FaultCode.AmbiguousActor, name, string.Join(", ", several.Select(p => $"{p.Person.Name}@{p.Person.Country}"))),
    };

    /// <summary>The name of an actor that was meant, in the form in which the register has it; else the actor's first.</summary>
    public static ActorForm Form(ActorPage page, string name)
    {
        var words = Register.NameWords.Exact(name.LastIndexOf('@') is > 0 and var at ? name[..at] : name);
        return page.Names.FirstOrDefault(n => Register.NameWords.Exact(n.Name.Name) == words) ?? page.Names[0];
    }
}
