using System.Text;
using YamlDotNet.RepresentationModel;

namespace Chancery.Data;

/// <summary>A mapping of a dossier file while it is read. Faults are gathered, each with its line, so that one look at the file mends all.</summary>
internal sealed class DossierNode
{
    private readonly string _path;
    private readonly YamlMappingNode _node;
    private readonly List<DataException> _faults;

    public DossierNode(string path, YamlMappingNode node, List<DataException> faults, IReadOnlyList<string> keys)
    {
        (_path, _node, _faults) = (path, node, faults);
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !keys.Contains(name))
            {
                Blame(key, $"'{key}' is no field here; there are {string.Join(", ", keys)}");
            }
        }
    }

    /// <summary>Notes a fault at the mapping itself.</summary>
    public void Blame(string what) => Blame(_node, what);

    /// <summary>Notes a fault at a field, or at the mapping where it lacks the field.</summary>
    public void BlameField(string key, string what) => Blame(Child(key) ?? _node, what);

    /// <summary>The text of a field that has to be there; empty, and a fault noted, where it is not.</summary>
    public string Text(string key)
    {
        if (Child(key) is { } child)
        {
            return Word(child, key);
        }
        Blame($"'{key}' is missing");
        return "";
    }

    /// <summary>The text of a field; null where there is none.</summary>
    public string? Optional(string key) => Child(key) is { } child ? Word(child, key) : null;

    /// <summary>The words of a list, none empty, none twice.</summary>
    public IReadOnlyList<string> Words(string key) => [.. Items(key).Select(n => (Node: n, Word: Word(n, key))).Where(w => w.Word.Length > 0 && IsNew(w.Node, w.Word, key)).Select(w => w.Word)];

    /// <summary>The mappings of a list.</summary>
    public IEnumerable<DossierNode> List(string key, IReadOnlyList<string> keys)
    {
        foreach (var item in Items(key))
        {
            if (item is YamlMappingNode mapping)
            {
                yield return new DossierNode(_path, mapping, _faults, keys);
            }
            else
            {
                Blame(item, $"an entry of '{key}' has the fields {string.Join(", ", keys)}");
            }
        }
    }

    /// <summary>A mapping in a field; null, and a fault noted, where it is none.</summary>
    public DossierNode? Mapping(string key, IReadOnlyList<string> keys)
    {
        if (Child(key) is YamlMappingNode mapping)
        {
            return new DossierNode(_path, mapping, _faults, keys);
        }
        BlameField(key, $"'{key}' has to have the fields {string.Join(", ", keys)}");
        return null;
    }

    private bool IsNew(YamlNode node, string word, string key)
    {
        var first = Items(key).First(n => n is YamlScalarNode { Value: { } other } && other.Normalize(NormalizationForm.FormC).Trim() == word);
        if (!ReferenceEquals(first, node))
        {
            Blame(node, $"'{word}' stands twice in '{key}'");
        }
        return ReferenceEquals(first, node);
    }

    private IList<YamlNode> Items(string key)
    {
        var child = Child(key);
        if (child is not (null or YamlSequenceNode))
        {
            BlameField(key, $"'{key}' has to be a list");
        }
        return child is YamlSequenceNode list ? list.Children : [];
    }

    private string Word(YamlNode node, string key)
    {
        if (node is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
        {
            return text.Normalize(NormalizationForm.FormC).Trim();
        }
        Blame(node, $"'{key}' has to be words");
        return "";
    }

    private YamlNode? Child(string key) => _node.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private void Blame(YamlNode node, string what) => _faults.Add(new DataException(_path, (int)node.Start.Line, what));
}
