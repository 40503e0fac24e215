using System.Collections.Immutable;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Intake;

/// <summary>Makes an article's blocks of a marked page: every character that is no white space stands in exactly one.</summary>
internal static class BlockBuilder
{
    public static ImmutableArray<Block> Build(Page page)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(page.Lines.Count + 4);
        var hasLead = false;
        foreach (var line in page.Lines)
        {
            if (line.Kind is { } kind)
            {
                AddWithBars(blocks, page.Text, kind, line.Start, line.End);
                hasLead |= kind == BlockKind.Lead;
                continue;
            }
            AddOwn(blocks, page.Text, line, hasLead ? BlockKind.Paragraph : BlockKind.Lead);
            hasLead |= blocks.Count > 0 && blocks[^1].Kind.IsBody() || line.Inside is null;
        }
        return blocks.DrainToImmutable();
    }

    private static void AddOwn(ImmutableArray<Block>.Builder blocks, string text, Line line, BlockKind own)
    {
        var at = line.Start;
        foreach (var inside in line.Inside ?? [])
        {
            Add(blocks, text, own, at, inside.Span.Start);
            AddWithBars(blocks, text, inside.Kind, inside.Span.Start, inside.Span.End);
            at = inside.Span.End;
        }
        Add(blocks, text, own, at, line.End);
    }

    // A bar after furniture is what is left of its table cell.
    private static void AddWithBars(ImmutableArray<Block>.Builder blocks, string text, BlockKind kind, int start, int end)
    {
        var own = start + text.AsSpan(start, end - start).TrimEnd(" |").Length;
        if (own == start || own == end || !text.AsSpan(own, end - own).Contains('|'))
        {
            Add(blocks, text, kind, start, end);
            return;
        }
        Add(blocks, text, kind, start, own);
        Add(blocks, text, BlockKind.Mark, own, end);
    }

    private static void Add(ImmutableArray<Block>.Builder blocks, string text, BlockKind kind, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        if (start < end)
        {
            var bare = kind.IsBody() && Words.IsBare(text.AsSpan(start, end - start));
            blocks.Add(new Block(bare ? BlockKind.Mark : kind, new TextSpan(start, end)));
        }
    }
}
