using Chancery.Model;
using Chancery.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Chancery.Data;

/// <summary>Loads the frame files: YAML, one file an event type, a list of frames each.</summary>
public static class FrameLoader
{
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal)
    {
        "id", "type", "mode", "pattern", "verbs", "nouns", "light-verbs", "objects", "object", "markers", "needs", "not-after", "not-before", "status", "reverse", "close-subject", "reach", "noun-like", "opened-by", "examples",
    };

    /// <summary>All frames of a folder with the trigger phrases of each, in the order of file names and lines.</summary>
    /// <exception cref="DataException">A file is no YAML of the wanted shape.</exception>
    public static IReadOnlyList<FrameWords> ReadAll(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var frames = new List<FrameWords>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (!Directory.Exists(folder.File("frames")))
        {
            throw new DataException(folder.File("frames"), 0, "the folder of frames is missing");
        }
        foreach (var path in Directory.EnumerateFiles(folder.File("frames"), "*.yaml").Order(StringComparer.Ordinal))
        {
            foreach (var node in Entries(path))
            {
                var entry = new FrameNode(path, node, Keys);
                var frame = ReadFrame(entry);
                if (!ids.Add(frame.Id))
                {
                    throw entry.Fault($"the id '{frame.Id}' is used twice");
                }
                var words = new FrameWords(frame, entry.List("verbs"), entry.List("nouns"), entry.List("light-verbs"), entry.List("objects"))
                {
                    Openers = entry.List("opened-by"),
                };
                if ((words.LightVerbs.Count == 0) != (words.Objects.Count == 0))
                {
                    throw entry.Fault("light-verbs and objects go together");
                }
                frames.Add(words);
            }
        }
        return frames;
    }

    /// <summary>The triggers of all frames. A phrase may call several frames; they are tried in order.</summary>
    internal static FrameTable Load(DataFolder folder, PhraseTable<bool> quantities, VocabularyBuilder vocabulary)
    {
        var phrases = new TriggerList();
        var closeVerbs = new TriggerList();
        var lightVerbs = new Dictionary<string, TriggerList>(StringComparer.Ordinal);
        var partedVerbs = new Dictionary<string, TriggerList>(StringComparer.Ordinal);
        Frame? obligation = null;
        foreach (var words in ReadAll(folder).Where(words => words.Frame.Pattern != FramePattern.Said))
        {
            obligation = words.Frame.Pattern == FramePattern.Obligation ? words.Frame : obligation;
            var verb = Trigger(words.Frame, false, vocabulary);
            (words.Frame.CloseSubject ? closeVerbs : phrases).Add(words.Verbs, verb with { IsNounLike = words.Frame.IsNounLike });
            phrases.Add(words.Nouns, verb with { IsNoun = true });
            var withObject = words.Frame.Reach > 0 ? partedVerbs : lightVerbs;
            foreach (var light in words.LightVerbs)
            {
                if (!withObject.TryGetValue(light, out var objects))
                {
                    withObject.Add(light, objects = new TriggerList());
                }
                objects.Add(words.Objects, verb);
            }
        }
        return new FrameTable(phrases.Build(vocabulary), closeVerbs.Build(vocabulary), Table(lightVerbs, vocabulary), new PartedVerbs(Table(partedVerbs, vocabulary)), quantities, obligation);
    }

    /// <summary>What one side says of another: the phrases of the frames that are looked for in what is said only.</summary>
    internal static SaidTable LoadSaid(DataFolder folder, VocabularyBuilder vocabulary)
    {
        var predicates = new TriggerList();
        var links = new Dictionary<string, TriggerList>(StringComparer.Ordinal);
        var openers = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var words in ReadAll(folder).Where(words => words.Frame.Pattern == FramePattern.Said))
        {
            var meaning = Trigger(words.Frame, false, vocabulary);
            predicates.Add(words.Verbs, meaning);
            foreach (var link in words.LightVerbs)
            {
                if (!links.TryGetValue(link, out var objects))
                {
                    links.Add(link, objects = new TriggerList());
                }
                objects.Add(words.Objects, meaning);
            }
            openers.UnionWith(words.Openers);
        }
        return new SaidTable(predicates.Build(vocabulary), Table(links, vocabulary), Phrases([.. openers], vocabulary) ?? new PhraseTableBuilder<bool>(vocabulary).Build());
    }

    private static PhraseTable<PhraseTable<FrameTrigger[]>> Table(Dictionary<string, TriggerList> objectsOf, VocabularyBuilder vocabulary)
    {
        var table = new PhraseTableBuilder<PhraseTable<FrameTrigger[]>>(vocabulary);
        foreach (var (light, objects) in objectsOf.OrderBy(l => l.Key, StringComparer.Ordinal))
        {
            table.Add(light, objects.Build(vocabulary));
        }
        return table.Build();
    }

    private static FrameTrigger Trigger(Frame frame, bool isNoun, VocabularyBuilder vocabulary) =>
        new(frame, isNoun, Phrases(frame.Needs, vocabulary), Phrases(frame.NotAfter, vocabulary), Phrases(frame.NotBefore, vocabulary));

    private static PhraseTable<bool>? Phrases(IReadOnlyList<string> phrases, VocabularyBuilder vocabulary)
    {
        if (phrases.Count == 0)
        {
            return null;
        }
        var table = new PhraseTableBuilder<bool>(vocabulary);
        foreach (var phrase in phrases)
        {
            table.Add(phrase, true);
        }
        return table.Build();
    }

    private static IEnumerable<YamlMappingNode> Entries(string path)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = new StreamReader(path);
            stream.Load(reader);
        }
        catch (YamlException e)
        {
            throw new DataException(path, (int)e.Start.Line, e.Message);
        }
        if (stream.Documents.Count == 0)
        {
            return [];
        }
        return stream.Documents[0].RootNode is YamlSequenceNode list && list.Children.All(c => c is YamlMappingNode)
            ? list.Children.Cast<YamlMappingNode>()
            : throw new DataException(path, 1, "a frame file has to be a list of frames");
    }

    private static Frame ReadFrame(FrameNode entry) => new()
    {
        Id = entry.Text("id") ?? throw entry.Fault("the frame has no id"),
        Type = Ontology.TryParseType(entry.Text("type"), out var type) ? type : throw entry.Fault($"'{entry.Text("type")}' is no event type"),
        Mode = Ontology.TryParseMode(entry.Text("mode"), out var mode) ? mode : throw entry.Fault($"'{entry.Text("mode")}' is no mode"),
        Pattern = entry.Choice("pattern", FramePattern.Act),
        DirectObject = entry.Choice("object", FrameObject.Optional),
        Markers = entry.List("markers"),
        Needs = entry.List("needs"),
        NotAfter = entry.List("not-after"),
        NotBefore = entry.List("not-before"),
        Status = entry.Choice("status", EventStatus.Held),
        Reverse = entry.Text("reverse") == "true",
        CloseSubject = entry.Text("close-subject") == "true",
        Reach = entry.Count("reach", Frame.LongestReach),
        IsNounLike = entry.Text("noun-like") == "true",
        Examples = entry.Examples(),
    };
}
