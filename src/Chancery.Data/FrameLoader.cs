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
        "id", "type", "mode", "pattern", "verbs", "nouns", "object", "markers", "needs", "not-after", "not-before", "status", "reverse", "examples",
    };

    /// <summary>All frames of a folder with the trigger phrases of each, in the order of file names and lines.</summary>
    /// <exception cref="DataException">A file is no YAML of the wanted shape.</exception>
    public static IReadOnlyList<(Frame Frame, IReadOnlyList<string> Verbs, IReadOnlyList<string> Nouns)> ReadAll(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var frames = new List<(Frame, IReadOnlyList<string>, IReadOnlyList<string>)>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder.File("frames"), "*.yaml").Order(StringComparer.Ordinal))
        {
            foreach (var node in Entries(path))
            {
                var entry = new FrameNode(path, node, Keys);
                var frame = Frame(entry);
                if (!ids.Add(frame.Id))
                {
                    throw entry.Fault($"the id '{frame.Id}' is used twice");
                }
                frames.Add((frame, entry.List("verbs"), entry.List("nouns")));
            }
        }
        return frames;
    }

    /// <summary>The triggers of all frames. A phrase may call several frames; they are tried in order.</summary>
    internal static PhraseTable<FrameTrigger[]> Load(DataFolder folder, VocabularyBuilder vocabulary)
    {
        var triggers = new Dictionary<string, List<FrameTrigger>>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var (frame, verbs, nouns) in ReadAll(folder))
        {
            var needs = Phrases(frame.Needs, vocabulary);
            var notAfter = Phrases(frame.NotAfter, vocabulary);
            var notBefore = Phrases(frame.NotBefore, vocabulary);
            foreach (var (phrase, isNoun) in verbs.Select(v => (v, false)).Concat(nouns.Select(n => (n, true))))
            {
                if (!triggers.TryGetValue(phrase, out var list))
                {
                    triggers.Add(phrase, list = []);
                    order.Add(phrase);
                }
                list.Add(new FrameTrigger(frame, isNoun, needs, notAfter, notBefore));
            }
        }
        var table = new PhraseTableBuilder<FrameTrigger[]>(vocabulary);
        foreach (var phrase in order)
        {
            table.Add(phrase, [.. triggers[phrase]]);
        }
        return table.Build();
    }

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

    private static Frame Frame(FrameNode entry) => new()
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
        Examples = entry.Examples(),
    };
}
