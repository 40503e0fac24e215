using Chancery.Intake;

namespace Chancery.Cli.Input;

/// <summary>Reads reports from files, folders and standard input, one by one and in order.</summary>
internal sealed class ReportInput(Surroundings around, ReportCoding coding)
{
    /// <summary>Stands for standard input among paths.</summary>
    public const string StandardInput = "-";

    private readonly PlainTextSource _texts = new(coding.Layout);

    /// <summary>What the paths yield.</summary>
    public IEnumerable<IntakeResult> Read(IEnumerable<string> paths) => paths.SelectMany(Read);

    private IEnumerable<IntakeResult> Read(string path)
    {
        _ = around;
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(_texts.Read)
            : [_texts.Read(path)];
    }
}
