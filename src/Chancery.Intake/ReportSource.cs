namespace Chancery.Intake;

/// <summary>
/// Takes in the reports of files and folders: <c>.txt</c>, one report a file, and <c>.jsonl</c>, one report a line. Folders are read with
/// all that lies below them, in ordinal order of the files' paths. What fails does not keep the rest from being read.
/// </summary>
public sealed class ReportSource
{
    private const string TextExtension = ".txt";
    private const string JsonLinesExtension = ".jsonl";

    private readonly PlainTextSource _texts;
    private readonly JsonLinesSource _records;

    /// <summary>A source that lays texts out with <paramref name="layout"/>.</summary>
    public ReportSource(ArticleLayout layout, IntakeLimits? limits = null)
    {
        _texts = new PlainTextSource(layout, limits);
        _records = new JsonLinesSource(layout, limits);
    }

    /// <summary>The reports of several paths, in the order of the paths.</summary>
    public IEnumerable<IntakeResult> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(Read);
    }

    /// <summary>The reports of a file or folder.</summary>
    public IEnumerable<IntakeResult> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Directory.Exists(path))
        {
            return ReadFolder(path);
        }
        if (IsText(path))
        {
            return [_texts.Read(path)];
        }
        if (IsJsonLines(path))
        {
            return _records.Read(path);
        }
        return [IntakeResult.Of(File.Exists(path)
            ? new IntakeFailure(IntakeCode.UnknownKind, path) { Arguments = [Path.GetExtension(path)] }
            : new IntakeFailure(IntakeCode.MissingPath, path))];
    }

    private IEnumerable<IntakeResult> ReadFolder(string folder)
    {
        var files = new List<string>();
        var failures = new List<IntakeFailure>();
        Collect(folder, files, failures);
        if (files.Count == 0 && failures.Count == 0)
        {
            failures.Add(new IntakeFailure(IntakeCode.EmptyFolder, folder));
        }
        files.Sort(StringComparer.Ordinal);
        return failures.Select(IntakeResult.Of).Concat(files.SelectMany(Read));
    }

    // A link to a folder is not followed: it may lead back up.
    private static void Collect(string folder, List<string> files, List<IntakeFailure> failures)
    {
        try
        {
            files.AddRange(Directory.EnumerateFiles(folder).Where(f => (IsText(f) || IsJsonLines(f)) && !Path.GetFileName(f).StartsWith('.')));
            foreach (var below in new DirectoryInfo(folder).EnumerateDirectories())
            {
                if (below.LinkTarget is null && !below.Name.StartsWith('.'))
                {
                    Collect(Path.Combine(folder, below.Name), files, failures);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failures.Add(new IntakeFailure(IntakeCode.Unreadable, folder) { Arguments = [e.Message] });
        }
    }

    private static bool IsText(string path) => path.EndsWith(TextExtension, StringComparison.OrdinalIgnoreCase);

    private static bool IsJsonLines(string path) => path.EndsWith(JsonLinesExtension, StringComparison.OrdinalIgnoreCase);
}
