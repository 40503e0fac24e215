namespace Chancery.Reading.Tests;

/// <summary>One example of layers/*.md: a text and all that a layer finds in it, a line each: kind, start, end, the characters.</summary>
/// <param name="Layer">The layer: the file's name.</param>
/// <param name="Heading">The heading under which it stands.</param>
/// <param name="Text">The text.</param>
/// <param name="Dump">The lines.</param>
internal sealed record LayerExample(string Layer, string Heading, string Text, string Dump)
{
    private const string Fence = "```";

    /// <summary>All examples of a layer, in order.</summary>
    public static IReadOnlyList<LayerExample> Read(string layer)
    {
        var examples = new List<LayerExample>();
        var heading = "";
        var blocks = new List<string>();
        List<string>? open = null;
        foreach (var line in File.ReadLines(Path.Combine(Times.TimeFixture.Root, "tests", "Chancery.Reading.Tests", "layers", layer + ".md")))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                if (open is null)
                {
                    open = [];
                    continue;
                }
                blocks.Add(string.Join('\n', open));
                open = null;
                if (blocks.Count == 2)
                {
                    examples.Add(new LayerExample(layer, heading, blocks[0], blocks[1]));
                    blocks.Clear();
                }
            }
            else if (open is not null)
            {
                open.Add(line);
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..];
            }
        }
        return examples;
    }
}
