namespace Chancery.Intake;

/// <summary>How large a report and what holds it may be.</summary>
/// <param name="ReportBytes">Most bytes of one report: of a text file, of a page, or of one line of a JSON lines file.</param>
public sealed record IntakeLimits(int ReportBytes)
{
    /// <summary>Ten megabytes (10 · 1024 · 1024 bytes) a report, the other limits as they stand here.</summary>
    public static IntakeLimits Default { get; } = new(10 * 1024 * 1024);

    /// <summary>Most bytes of a document that holds pictures or other files beside its report, as office files, PDF and messages do.</summary>
    public int DocumentBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How deep archives, messages and packed files may lie in one another; the file itself has depth 0.</summary>
    public int Depth { get; init; } = 4;

    /// <summary>Most files and parts that one file with all in it may hold.</summary>
    public int Entries { get; init; } = 1_000_000;

    /// <summary>Most bytes to which the packed parts of one file may unpack together. What stands in it unpacked and what is read as a stream of records counts nothing.</summary>
    public long UnpackedBytes { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>How many times its packed size anything may unpack to, once past a megabyte. Text packs to a tenth, seldom to a fiftieth.</summary>
    public int UnpackedRatio { get; init; } = 200;
}
