using System.Collections.Immutable;
using System.Text;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Intake;

/// <summary>The stored text of a draft, a line a part, and where each line came from.</summary>
internal sealed class DraftedText
{
    private readonly string _text;
    private readonly List<(TextSpan Span, DraftBlock Block)> _parts;

    private DraftedText(string text, List<(TextSpan Span, DraftBlock Block)> parts)
    {
        _text = text;
        _parts = parts;
    }

    /// <summary>Where the lines came from; empty when no part says so.</summary>
    public ImmutableArray<SourcePassage> Passages =>
        [.. _parts.Where(p => p.Block.Source is not null || p.Block.Page is not null).Select(p => new SourcePassage(p.Span, p.Block.Source, p.Block.Page))];

    /// <summary>The text of a draft's parts; one without text is left out.</summary>
    public static DraftedText Of(ArticleDraft draft)
    {
        var text = new StringBuilder();
        var parts = new List<(TextSpan Span, DraftBlock Block)>(draft.Blocks.Length);
        foreach (var block in draft.Blocks)
        {
            var line = string.Join(' ', NfcText.From(block.Text).Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (line.Length == 0)
            {
                continue;
            }
            text.Append(text.Length > 0 ? "\n" : "");
            parts.Add((new TextSpan(text.Length, text.Length + line.Length), block));
            text.Append(line);
        }
        return new DraftedText(text.ToString(), parts);
    }

    /// <summary>The page for the markers: a paragraph is open, anything else is what its markup says.</summary>
    public Page ToPage() => new(_text, _parts.ConvertAll(ToLine));

    private Line ToLine((TextSpan Span, DraftBlock Block) part) =>
        new(part.Span.Start, part.Span.End, Words.Count(part.Span.Of(_text.AsSpan())))
        {
            Kind = part.Block.Kind == BlockKind.Paragraph ? null : part.Block.Kind,
        };
}
