using Chancery.Model;
using Chancery.Output;
using Chancery.Text;

namespace Chancery.Web.Parts;

/// <summary>Cuts the text of a report where passages begin or end, so that each piece can be lit by what rests on it.</summary>
internal sealed class LitText
{
    private readonly Article _article;
    private readonly TextSpan? _asked;
    private readonly int[] _cuts;
    private readonly (TextSpan Span, int Number)[] _passages;

    /// <summary>For the entries of a report.</summary>
    /// <param name="article">The report.</param>
    /// <param name="entries">Its entries.</param>
    /// <param name="asked">The passage that is asked for; null for none.</param>
    public LitText(Article article, IReadOnlyList<ShownEntry> entries, TextSpan? asked)
    {
        _article = article;
        _asked = asked;
        _passages = [.. entries.SelectMany(e => e.Evidence.Select(p => (p.Span, e.Number))).OrderBy(p => p.Span.Start).ThenBy(p => p.Number)];
        var cuts = _passages.SelectMany(p => new[] { p.Span.Start, p.Span.End });
        _cuts = [.. cuts.Concat(asked is { } span ? [span.Start, span.End] : []).Distinct().Order()];
    }

    /// <summary>The pieces of a block, in order.</summary>
    public IEnumerable<TextPiece> Pieces(Block block)
    {
        var start = block.Span.Start;
        for (var at = Array.BinarySearch(_cuts, start + 1) is var found && found < 0 ? ~found : found; start < block.Span.End; at++)
        {
            var end = at < _cuts.Length ? Math.Min(_cuts[at], block.Span.End) : block.Span.End;
            yield return Piece(start, end);
            start = end;
        }
    }

    private TextPiece Piece(int start, int end)
    {
        var entries = new List<int>();
        foreach (var (span, number) in _passages)
        {
            if (span.Start >= end)
            {
                break;
            }
            if (span.End >= end && !entries.Contains(number))
            {
                entries.Add(number);
            }
        }
        return new TextPiece(start, _article.Text[start..end], entries, _asked is { } asked && asked.Start <= start && end <= asked.End);
    }
}
