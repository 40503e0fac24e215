using System.Text;
using YamlDotNet.RepresentationModel;

namespace Chancery.Data;

/// <summary>One entry of a frame file while it is read; faults name file and line.</summary>
internal sealed class FrameNode
{
    private static readonly HashSet<string> ExampleKeys = new(StringComparer.Ordinal) { "text", "code" };

    private readonly string _path;
    private readonly YamlMappingNode _node;

    public FrameNode(string path, YamlMappingNode node, IReadOnlySet<string> keys)
    {
        (_path, _node) = (path, node);
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !keys.Contains(name))
            {
                throw new DataException(path, (int)key.Start.Line, $"'{key}' is no field of a frame");
            }
        }
    }

    public DataException Fault(string what) => new(_path, (int)_node.Start.Line, what);

    public string? Text(string key) => Child(key) is YamlScalarNode { Value: { } value } ? value.Normalize(NormalizationForm.FormC) : null;

    public IReadOnlyList<string> List(string key) => Child(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select(c => c is YamlScalarNode { Value: { } value } ? value.Normalize(NormalizationForm.FormC) : throw new DataException(_path, (int)c.Start.Line, $"'{key}' has to be a list of words"))],
        _ => throw Fault($"'{key}' has to be a list"),
    };

    public T Choice<T>(string key, T otherwise)
        where T : struct, Enum
    {
        var text = Text(key);
        if (text is null)
        {
            return otherwise;
        }
        return Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value : throw Fault($"'{text}' is no {key}");
    }

    public int Count(string key, int most)
    {
        if (Text(key) is not { } text)
        {
            return 0;
        }
        return int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) && count <= most
            ? count
            : throw Fault($"'{text}' is no {key} up to {most}");
    }

    public IReadOnlyList<FrameExample> Examples()
    {
        if (Child("examples") is not YamlSequenceNode list)
        {
            return [];
        }
        return [.. list.Children.Select(c => c is YamlMappingNode example ? Example(example) : throw new DataException(_path, (int)c.Start.Line, "an example has a text and a code"))];
    }

    private FrameExample Example(YamlMappingNode node)
    {
        var example = new FrameNode(_path, node, ExampleKeys);
        return example.Text("text") is { } text && example.Text("code") is { } code
            ? new FrameExample(text, code, (int)node.Start.Line)
            : throw example.Fault("an example has to have text and code");
    }

    private YamlNode? Child(string key) => _node.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
}
