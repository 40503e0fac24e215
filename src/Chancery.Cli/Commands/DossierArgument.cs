using System.CommandLine;
using Chancery.Data;
using Chancery.Model;
using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>DOSSIER on the command line: the id of one of the data set's dossiers, or the path of a file.</summary>
internal static class DossierArgument
{
    /// <summary>The dossier.</summary>
    /// <exception cref="CommandFault">There is none, or something is wrong with its file.</exception>
    public static DossierDefinition Read(Session session, ParseResult parsed, string name)
    {
        var loader = Loader(session, parsed);
        var reading = loader.Read(Path(loader, name));
        return reading.Dossier ?? throw new CommandFault(ExitCode.InputFailed, FaultCode.FaultyDossier, reading.Faults[0].Message);
    }

    /// <summary>The path of its file.</summary>
    /// <exception cref="CommandFault">There is none.</exception>
    public static string Path(DossierLoader loader, string name) => loader.Find(name)
        ?? throw new CommandFault(ExitCode.InputFailed, FaultCode.UnknownDossier, name, string.Join(", ", loader.Files().Select(f => System.IO.Path.GetFileNameWithoutExtension(f))));

    /// <summary>What reads dossiers.</summary>
    public static DossierLoader Loader(Session session, ParseResult parsed) => new(new DataFolder(session.DataFolder(parsed)));
}
