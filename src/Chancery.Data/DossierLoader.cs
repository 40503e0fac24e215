using System.Globalization;
using Chancery.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Chancery.Data;

/// <summary>Reads dossiers: YAML, one file each. Those of the data set are found by their id, any other by its path.</summary>
public sealed class DossierLoader
{
    private const int DefaultStaleAfter = 90;
    private const int LongestStaleAfter = 3_650;
    private const string Extension = ".yaml";
    private const int LongestFile = 1 << 20;
    private const int Deepest = 16;

    private static readonly string[] Fields = ["id", "title", "start", "stale-after", "parties", "forums", "topics", "offices", "sources"];
    private static readonly string[] Languages = ["vi", "en"];
    private static readonly string[] TopicFields = ["id", "words", "parties"];
    private static readonly string[] OfficeFields = ["office", "party", "level"];
    private static readonly Dictionary<string, ContactLevel> Levels = new(StringComparer.Ordinal)
    {
        ["leader"] = ContactLevel.Leader,
        ["minister"] = ContactLevel.Minister,
        ["envoy"] = ContactLevel.Envoy,
    };

    private readonly DataFolder _folder;
    private readonly HashSet<string> _parties;

    /// <summary>A loader for a data set, whose states and bodies a dossier's parties have to be.</summary>
    /// <exception cref="DataException">The data set cannot be read.</exception>
    public DossierLoader(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _folder = folder;
        _parties = [.. TsvFile.Read(folder.File("gazetteer/states.tsv"), 3).Concat(TsvFile.Read(folder.File("gazetteer/bodies.tsv"), 4)).Select(r => r[0])];
    }

    /// <summary>The paths of the data set's dossiers, in the order of their names.</summary>
    public IReadOnlyList<string> Files() => Directory.Exists(_folder.File("dossiers"))
        ? [.. Directory.EnumerateFiles(_folder.File("dossiers"), "*" + Extension).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The path that a dossier's id or path means; null where there is no such file.</summary>
    public string? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var own = IsId(name) ? _folder.File($"dossiers/{name}{Extension}") : name;
        return File.Exists(own) ? own : File.Exists(name) ? name : null;
    }

    /// <summary>The text of a new dossier: a file with comments that say what belongs where, and nothing that is wrong.</summary>
    /// <exception cref="DataException">The data set has no template.</exception>
    public string Template(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var path = _folder.File("dossiers/template/dossier" + Extension);
        try
        {
            return File.ReadAllText(path).Replace("{id}", id, StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DataException($"{path}: {e.Message}", e);
        }
    }

    /// <summary>True for what may name a dossier: small Latin letters, digits and hyphens between them.</summary>
    public static bool IsId(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length > 0 && name[0] != '-' && name[^1] != '-' && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
    }

    /// <summary>Reads a file and says all that is wrong with it.</summary>
    public DossierReading Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var faults = new List<DataException>();
        var dossier = Root(path, faults) is { } root ? Read(new DossierNode(path, root, faults, Fields)) : null;
        return new DossierReading(path, faults.Count == 0 ? dossier : null, [.. faults.OrderBy(f => f.Line)]);
    }

    private static YamlMappingNode? Root(string path, List<DataException> faults)
    {
        try
        {
            var stream = Load(path);
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }
            faults.Add(new DataException(path, 1, $"a dossier file has the fields {string.Join(", ", Fields)}"));
        }
        catch (YamlException e)
        {
            faults.Add(new DataException(path, (int)e.Start.Line, e.Message));
        }
        // Of some files that are no YAML the parser says so in no other way.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            faults.Add(new DataException(path, 1, e.Message));
        }
        return null;
    }

    private static YamlStream Load(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: > LongestFile })
        {
            throw new IOException($"the file is larger than {LongestFile} bytes");
        }
        var text = File.ReadAllText(path);
        CheckDepth(text);
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream;
    }

    // What makes nodes of the events goes as deep as they do.
    private static void CheckDepth(string text)
    {
        var parser = new Parser(new StringReader(text));
        for (var depth = 0; parser.MoveNext();)
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > Deepest)
            {
                throw new YamlException(parser.Current.Start, parser.Current.End, "too many lists in lists");
            }
        }
    }

    private DossierDefinition Read(DossierNode node)
    {
        var title = node.Mapping("title", Languages);
        return new DossierDefinition
        {
            Id = Id(node),
            Title = title?.Text("vi") ?? "",
            EnglishTitle = title?.Text("en") ?? "",
            Start = Start(node),
            StaleAfter = StaleAfter(node),
            Parties = Parties(node),
            Forums = [.. node.List("forums", Languages).Select(f => new DossierForum(f.Text("vi"), f.Text("en")))],
            Topics = Topics(node),
            Offices = [.. node.List("offices", OfficeFields).Select(o => Office(o, node.Words("parties")))],
            Sources = node.Words("sources"),
        };
    }

    private static string Id(DossierNode node)
    {
        var id = node.Text("id");
        if (id.Length > 0 && !IsId(id))
        {
            node.BlameField("id", $"'{id}' is no id: small Latin letters, digits, hyphens between them");
        }
        return id;
    }

    private static DateOnly Start(DossierNode node)
    {
        var text = node.Text("start");
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && text.Length > 0)
        {
            node.BlameField("start", $"'{text}' is no day; write 2018-01-01");
        }
        return day;
    }

    private static int StaleAfter(DossierNode node)
    {
        if (node.Optional("stale-after") is not { } text)
        {
            return DefaultStaleAfter;
        }
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= LongestStaleAfter)
        {
            return days;
        }
        node.BlameField("stale-after", $"'{text}' is no number of days from 1 to {LongestStaleAfter}");
        return DefaultStaleAfter;
    }

    private IReadOnlyList<string> Parties(DossierNode node)
    {
        var parties = node.Words("parties");
        if (parties.Count < 2)
        {
            node.BlameField("parties", "a dossier has two parties at least");
        }
        foreach (var party in parties.Where(p => !_parties.Contains(p)))
        {
            node.BlameField("parties", $"'{party}' is no ISO 3166 alpha-3 code of a state and no body of gazetteer/bodies.tsv");
        }
        return parties;
    }

    private static List<DossierTopic> Topics(DossierNode node)
    {
        var topics = new List<DossierTopic>();
        foreach (var topic in node.List("topics", TopicFields))
        {
            var read = new DossierTopic(topic.Text("id"), topic.Words("words")) { Parties = topic.Words("parties") };
            if (read.Words.Count == 0)
            {
                topic.Blame("a topic has words that tell it");
            }
            foreach (var party in read.Parties.Where(p => !node.Words("parties").Contains(p)))
            {
                topic.BlameField("parties", $"'{party}' is none of the dossier's parties");
            }
            if (topics.Exists(t => t.Id == read.Id))
            {
                topic.BlameField("id", $"the topic '{read.Id}' stands twice");
            }
            topics.Add(read);
        }
        if (topics.Count == 0)
        {
            node.BlameField("topics", "a dossier has a topic at least");
        }
        return topics;
    }

    private static DossierOffice Office(DossierNode node, IReadOnlyList<string> parties)
    {
        var (party, level) = (node.Text("party"), node.Text("level"));
        if (party.Length > 0 && !parties.Contains(party))
        {
            node.BlameField("party", $"'{party}' is none of the dossier's parties");
        }
        if (!Levels.TryGetValue(level, out var known) && level.Length > 0)
        {
            node.BlameField("level", $"'{level}' is no level: {string.Join(", ", Levels.Keys)}");
        }
        return new DossierOffice(node.Text("office"), party, known);
    }
}
