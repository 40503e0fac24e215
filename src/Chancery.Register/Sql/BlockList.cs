using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Register.Sql;

/// <summary>The written form of an article's blocks: "Title:0-34 Paragraph:36-210".</summary>
internal static class BlockList
{
    public static string Write(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            text.Append(text.Length > 0 ? " " : "")
                .Append(CultureInfo.InvariantCulture, $"{block.Kind}:{block.Span.Start}-{block.Span.End}");
        }
        return text.ToString();
    }

    public static ImmutableArray<Block> Read(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadBlock)];

    private static Block ReadBlock(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return new Block(
            Enum.Parse<BlockKind>(text.AsSpan(0, colon)),
            new TextSpan(Number(text.AsSpan(colon + 1, dash - colon - 1)), Number(text.AsSpan(dash + 1))));
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
