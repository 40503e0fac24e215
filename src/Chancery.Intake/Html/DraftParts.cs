using System.Collections.Immutable;
using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Makes a draft's blocks of a page's parts.</summary>
internal static class DraftParts
{
    /// <summary>The title, once, and the parts below it.</summary>
    public static ImmutableArray<DraftBlock> Of((string? Text, PageBlock? Block) title, IReadOnlyList<PagePart> parts)
    {
        var blocks = ImmutableArray.CreateBuilder<DraftBlock>(parts.Count + 1);
        if (!string.IsNullOrWhiteSpace(title.Text))
        {
            blocks.Add(new DraftBlock(BlockKind.Title, title.Text) { Source = title.Block?.Source });
        }
        foreach (var part in parts)
        {
            if (part.Block == title.Block)
            {
                continue;
            }
            // A second title is another's.
            var kind = part.Kind == BlockKind.Title ? BlockKind.Label : part.Kind;
            blocks.Add(new DraftBlock(kind, part.Text) { Source = part.Block.Source });
        }
        return blocks.ToImmutable();
    }
}
