using Chancery.Intake;
using Chancery.Intake.Html;

namespace Chancery.Pipeline;

/// <summary>Reads reports from files, folders and standard input, one by one and in order.</summary>
/// <param name="coding">Lays reports out.</param>
/// <param name="standardInput">Standard input, where it may be read.</param>
/// <param name="columns">Which columns of tables hold what.</param>
/// <param name="progress">Knows which archives were read in part.</param>
/// <param name="tally">Counts what is passed over in archives; one of its own when not given.</param>
public sealed class ReportInput(ReportCoding coding, Stream? standardInput = null, ColumnMapping? columns = null, IArchiveProgress? progress = null, IntakeTally? tally = null)
{
    /// <summary>Stands for standard input among paths.</summary>
    public const string StandardInput = "-";

    private readonly ReportSource _files = new(coding.Layout, columns: columns, progress: progress, tally: tally, readers: [new HtmlReader(coding.Layout, coding.Pages)]);
    private readonly JsonLinesSource _records = new(coding.Layout);

    /// <summary>Counts what is passed over in archives.</summary>
    public IntakeTally Tally => _files.Tally;

    /// <summary>What files and folders yield.</summary>
    public IEnumerable<IntakeResult> Read(IEnumerable<string> paths) => _files.Read(paths);

    /// <summary>What a document that was fetched yields.</summary>
    public IEnumerable<IntakeResult> Read(Document document) => _files.Read(document);

    /// <summary>What files, folders and, for "-", JSON lines on standard input yield.</summary>
    public IEnumerable<IntakeResult> ReadWithStandardInput(IEnumerable<string> paths) =>
        paths.SelectMany(p => p == StandardInput ? _records.Read(standardInput ?? Stream.Null, StandardInput) : _files.Read(p));
}
