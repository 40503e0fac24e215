namespace Chancery.Scoring;

/// <summary>A gold record or a coded report that cannot be read, with where it stands.</summary>
public sealed class RecordFormatException : FormatException
{
    /// <summary>A problem at a place.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="file">The file, as its path was given.</param>
    /// <param name="line">Line of the file, from 1; for a wrong shape inside a record of many lines, the one on which the record begins.</param>
    /// <param name="path">Where in the record, such as "events[3]"; empty for the record itself.</param>
    /// <param name="inner">The parser's own complaint.</param>
    public RecordFormatException(RecordProblem problem, string file, long line, string path = "", Exception? inner = null)
        : base($"{file}:{line}: {Describe(problem, path)}", inner)
    {
        Problem = problem;
        File = file;
        Line = line;
        Path = path;
    }

    /// <summary>What is wrong.</summary>
    public RecordProblem Problem { get; }

    /// <summary>The file, as its path was given.</summary>
    public string File { get; }

    /// <summary>Line of the file, from 1.</summary>
    public long Line { get; }

    /// <summary>Where in the record; empty for the record itself.</summary>
    public string Path { get; }

    private static string Describe(RecordProblem problem, string path) => problem switch
    {
        RecordProblem.NotJson => "not JSON",
        RecordProblem.NoReport => "the record has no \"report\"",
        _ when path.Length > 0 => path + " is no object",
        _ => "the record is no object",
    };
}
