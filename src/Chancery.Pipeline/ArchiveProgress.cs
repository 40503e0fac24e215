using System.Security.Cryptography;
using Chancery.Intake;
using Chancery.Model;
using Chancery.Register.Archives;

namespace Chancery.Pipeline;

/// <summary>
/// Keeps in the register how far web archives were read, so that a reading that was stopped or killed is taken up there. It is kept
/// now and then, behind what is filed: at worst some records are read twice, which changes nothing. What archives say was seen again is kept
/// before that, so that nothing is passed over.
/// </summary>
/// <param name="book">Where it is kept.</param>
public sealed class ArchiveProgress(IArchiveBook book) : IArchiveProgress
{
    private const int HeadBytes = 4096;

    // A lot of reports costs far more than the row that says so.
    private const int Every = 256;

    // So many lie in memory at once.
    private const int MostSightings = 1000;

    private readonly List<Sighting> _sightings = [];
    private readonly Dictionary<string, ArchiveMark> _marks = new(StringComparer.Ordinal);
    private (string Archive, long Offset)? _last;
    private int _since;

    /// <summary>How many pages were seen again that were not known to be.</summary>
    public int Sighted { get; private set; }

    /// <inheritdoc/>
    public long Begin(string path, Stream file)
    {
        var head = new byte[HeadBytes];
        var length = file.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false);
        file.Position = 0;
        var mark = new ArchiveMark(Path.GetFullPath(path), file.Length, Convert.ToHexStringLower(SHA256.HashData(head.AsSpan(0, length))));
        _marks[path] = mark;
        return book.Reached(mark) ?? 0;
    }

    /// <summary>Notes that a page was seen again.</summary>
    public void Add(Sighting sighting)
    {
        _sightings.Add(sighting);
        if (_sightings.Count >= MostSightings)
        {
            KeepSightings();
        }
    }

    /// <summary>Notes that a report was filed.</summary>
    public void Add(FiledReport filed)
    {
        if (_last is { } before && before.Archive != filed.Archive)
        {
            Close(before.Archive);
        }
        _last = filed is { Archive: { } archive, Offset: { } offset } ? (archive, offset) : null;
        if (_last is not null && ++_since % Every == 0)
        {
            Keep();
        }
    }

    /// <summary>Notes that all was read.</summary>
    public void Finish()
    {
        if (_last is { } last)
        {
            Close(last.Archive);
        }
        _last = null;
    }

    /// <summary>Keeps what was reached.</summary>
    public void Keep()
    {
        KeepSightings();
        if (_last is { } last)
        {
            book.Reach(_marks[last.Archive], last.Offset);
        }
    }

    private void Close(string archive)
    {
        KeepSightings();
        book.Close(_marks[archive]);
    }

    private void KeepSightings()
    {
        Sighted += book.Keep(_sightings);
        _sightings.Clear();
    }
}
