using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>A report named on the command line: by file name, source id, hash or the unique beginning of one.</summary>
internal static class ReportArgument
{
    /// <summary>The reports that a key can mean.</summary>
    public static IReadOnlyList<ReportKey> Find(IRegister register, string key)
    {
        // As it is; in composed letters, which a terminal may not send; or by the file's name where the path to it is another today.
        string[] keys = [key, key.Normalize(), Path.GetFileName(key)];
        var found = keys.Select(register.Find).FirstOrDefault(f => f.Count > 0) ?? [];
        return found.Count > 1 && LatestVersion(register, found) is { } latest ? [latest] : found;
    }

    // A page that was changed is known by what it says now.
    private static ReportKey? LatestVersion(IRegister register, IReadOnlyList<ReportKey> found)
    {
        var versions = register.Versions(found[0].Hash);
        return found.All(f => versions.Any(v => v.Report.Hash == f.Hash)) ? versions.Last(v => found.Any(f => f.Hash == v.Report.Hash)).Report : null;
    }

    /// <summary>The one report that a key means.</summary>
    public static RegisteredReport One(IRegister register, string key) => Find(register, key) switch
    {
        [] => throw new CommandFault(ExitCode.InputFailed, FaultCode.UnknownReport, key),
        [var one] => register.Report(one.Hash)!,
        _ => throw new CommandFault(ExitCode.InputFailed, FaultCode.AmbiguousReport, key),
    };
}
