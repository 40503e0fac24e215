using System.Collections.Immutable;
using System.Xml;
using Chancery.Intake.Dates;

namespace Chancery.Intake.Feeds;

/// <summary>
/// Reads a file of sources in OPML 2.0: outlines in any depth, of which each that has an xmlUrl is a source. Attributes may be written in any
/// case, as programs do. Of our own is timezone, the zone of dates that bear none.
/// </summary>
public sealed class OpmlReader
{
    private const int MostCharacters = 16 * 1024 * 1024;

    private readonly string _path;
    private readonly ImmutableArray<FeedSource>.Builder _sources = ImmutableArray.CreateBuilder<FeedSource>();
    private readonly ImmutableArray<IntakeFailure>.Builder _failures = ImmutableArray.CreateBuilder<IntakeFailure>();
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);

    private OpmlReader(string path) => _path = path;

    /// <summary>The sources of a file, or what is wrong with it.</summary>
    /// <param name="path">The file.</param>
    public static FeedSources Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var file = File.OpenRead(path);
            return Read(file, path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new FeedSources([], [new IntakeFailure(IntakeCode.MissingPath, path)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FeedSources([], [new IntakeFailure(IntakeCode.Unreadable, path) { Arguments = [e.Message] }]);
        }
    }

    /// <summary>The sources of a file's bytes, or what is wrong with it: a file that is broken anywhere gives none, since whoever wrote it can mend it.</summary>
    /// <param name="file">The bytes.</param>
    /// <param name="path">The file's name for failures.</param>
    public static FeedSources Read(Stream file, string path)
    {
        var opml = new OpmlReader(path);
        try
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MostCharacters,
            });
            opml.Read(reader);
        }
        // An encoding that changes where a long declaration was half read is an argument of the parser's own that is out of range.
        catch (Exception e) when (e is XmlException or ArgumentException)
        {
            var line = e is XmlException { LineNumber: > 0 } broken ? broken.LineNumber : (int?)null;
            return new FeedSources([], [new IntakeFailure(IntakeCode.BrokenSources, path) { Line = line, Arguments = [e.Message] }]);
        }
        if (opml._sources.Count == 0 && opml._failures.Count == 0)
        {
            opml._failures.Add(new IntakeFailure(IntakeCode.NoSources, path));
        }
        return new FeedSources(opml._sources.ToImmutable(), opml._failures.ToImmutable());
    }

    private void Read(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName.Equals("outline", StringComparison.OrdinalIgnoreCase))
            {
                Add(reader, reader is IXmlLineInfo info ? info.LineNumber : 0);
            }
        }
    }

    private void Add(XmlReader reader, int line)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (reader.MoveToNextAttribute())
        {
            attributes.TryAdd(reader.LocalName, reader.Value.Trim());
        }
        // An outline without a feed is a folder, or a note.
        if (attributes.GetValueOrDefault("xmlUrl") is not { Length: > 0 } link)
        {
            return;
        }
        if (!Uri.TryCreate(link, UriKind.Absolute, out _))
        {
            _failures.Add(new IntakeFailure(IntakeCode.BadLink, _path) { Line = line, RecordId = link });
        }
        else if (_links.Add(link))
        {
            _sources.Add(new FeedSource(link, line)
            {
                Title = Value(attributes, "title") ?? Value(attributes, "text"),
                Site = Value(attributes, "htmlUrl"),
                Zone = Zone(attributes, line, link),
            });
        }
    }

    // A source whose zone is not known is read all the same: its dates without a zone stay unknown.
    private TimeZoneInfo? Zone(Dictionary<string, string> attributes, int line, string link)
    {
        if (Value(attributes, "timezone") is not { } text)
        {
            return null;
        }
        var zone = ZoneParser.Paper(text);
        if (zone is null)
        {
            _failures.Add(new IntakeFailure(IntakeCode.UnknownZone, _path) { Line = line, RecordId = link, Arguments = [text] });
        }
        return zone;
    }

    private static string? Value(Dictionary<string, string> attributes, string name) => attributes.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;
}
