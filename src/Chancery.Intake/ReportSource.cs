using Chancery.Intake.Archives;
using Chancery.Intake.Files;
using Chancery.Intake.Mail;
using Chancery.Intake.Packing;
using Chancery.Intake.Pdf;

namespace Chancery.Intake;

/// <summary>
/// Takes in the reports of files and folders, whatever kind they are of: each file goes to the first reader that knows it by its
/// ending, or else by its first bytes. Folders are read with all files of known endings that lie below them, in ordinal order of
/// the files' paths. What fails does not keep the rest from being read.
/// </summary>
public sealed class ReportSource
{
    private readonly ReaderTable _readers;
    private readonly IArchiveProgress? _progress;

    /// <summary>A source that lays reports out with <paramref name="layout"/>.</summary>
    /// <param name="layout">Lays reports out.</param>
    /// <param name="limits">How large things may be.</param>
    /// <param name="readers">Readers of further kinds; they are asked before those that every source has.</param>
    /// <param name="tally">Counts what is passed over; one of its own when not given.</param>
    /// <param name="columns">Which columns of tables hold what; those of their own names when not given.</param>
    /// <param name="progress">Knows which archives were read in part; none when not given.</param>
    public ReportSource(ArticleLayout layout, IntakeLimits? limits = null, IEnumerable<IDocumentReader>? readers = null, IntakeTally? tally = null, ColumnMapping? columns = null, IArchiveProgress? progress = null)
    {
        _progress = progress;
        Tally = tally ?? new IntakeTally();
        _readers = new ReaderTable(
            [new JsonLinesSource(layout, limits), new WarcReader(), new GzipReader(), new ZipReader(), new MboxReader(), new DelimitedReader(layout, limits ?? IntakeLimits.Default, columns ?? ColumnMapping.Default)],
            [.. readers ?? [], new PlainTextReader(layout), new DocxReader(layout, limits), new MailReader(layout, limits), new PdfReader(layout)],
            limits ?? IntakeLimits.Default,
            Tally);
    }

    /// <summary>Counts what is passed over in archives; told of pages seen again.</summary>
    public IntakeTally Tally { get; }

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
        return Directory.Exists(path) ? ReadFolder(path) : ReadFile(path, null);
    }

    /// <summary>The reports of a web archive from a place on: an <see cref="IntakeResult.Offset"/> of an earlier reading, which is taken up there.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="offset">The place. Where no record begins there, that is a failure, and reading goes on at the next one.</param>
    public IEnumerable<IntakeResult> ReadFrom(string path, long offset)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        return ReadFile(path, offset);
    }

    /// <summary>The reports of a document that was brought, as by fetching it.</summary>
    public IEnumerable<IntakeResult> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return _readers.Read(document)
            ?? [IntakeResult.Of(new IntakeFailure(IntakeCode.UnknownKind, document.Id) { Arguments = [document.MediaType ?? Path.GetExtension(document.Id)] })];
    }

    private IEnumerable<IntakeResult> ReadFile(string path, long? offset)
    {
        FileStream? file = null;
        IntakeFailure? failure = null;
        try
        {
            file = File.OpenRead(path);
        }
        catch (Exception e) when (StreamFault.Is(e))
        {
            failure = StreamFault.Of(e, path);
        }
        return failure is null ? ReadAndClose(file!, path, offset) : [IntakeResult.Of(failure)];
    }

    private IEnumerable<IntakeResult> ReadAndClose(FileStream file, string path, long? offset)
    {
        using (file)
        {
            var begin = offset ?? _progress?.Begin(path, file) ?? 0;
            foreach (var result in _readers.Read(new NamedStream(path, file) { Offset = begin }, _readers.Outermost))
            {
                // A place in something that lies in another file is none of the file's.
                yield return result.Archive == path ? result : result.WithoutPlace();
            }
        }
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
        return failures.Select(IntakeResult.Of).Concat(files.SelectMany(f => ReadFile(f, null)));
    }

    // A link to a folder is not followed: it may lead back up.
    private void Collect(string folder, List<string> files, List<IntakeFailure> failures)
    {
        try
        {
            files.AddRange(Directory.EnumerateFiles(folder).Where(f => _readers.Knows(f) && !Path.GetFileName(f).StartsWith('.')));
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
}
