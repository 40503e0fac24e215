using System.Collections.Immutable;
using System.Text;
using Chancery.Model;

namespace Chancery.Intake.Pdf;

/// <summary>
/// Joins the lines of pages into paragraphs. A block of lines is one, unless an indented line or a short one that is closed parts it; a block
/// that is not closed goes on in the next one, in another column or on another page too. A word parted by a hyphen is joined without it
/// where the language parts words.
/// </summary>
internal sealed class PdfParagraphs
{
    // How much less than its block's lines a line must fill to be a paragraph's last.
    private const double Short = 0.15;
    private const double Indent = 8;

    private readonly ImmutableArray<DraftBlock>.Builder _blocks = ImmutableArray.CreateBuilder<DraftBlock>();
    private readonly StringBuilder _paragraph = new();
    private readonly Dictionary<int, (double Left, double Right)> _widths;
    private readonly bool _isVietnamese;
    private int _page;
    private PdfLine? _last;

    private PdfParagraphs(IEnumerable<PdfLine> lines, bool isVietnamese)
    {
        _widths = lines.GroupBy(l => l.Block).ToDictionary(b => b.Key, b => (b.Min(l => l.Left), b.Max(l => l.Right)));
        _isVietnamese = isVietnamese;
    }

    /// <summary>The parts of a text, furniture in its place, each with its page.</summary>
    public static ImmutableArray<DraftBlock> Join(IReadOnlyList<PdfLine> lines)
    {
        var paragraphs = new PdfParagraphs(lines, lines.Any(l => l.Text.Any(IsVietnamese)));
        foreach (var line in lines)
        {
            paragraphs.Add(line);
        }
        paragraphs.End();
        return paragraphs._blocks.DrainToImmutable();
    }

    private void Add(PdfLine line)
    {
        if (line.IsFurniture)
        {
            // It stands before the paragraph that goes on over it.
            _blocks.Add(new DraftBlock(BlockKind.Label, line.Text) { Page = line.Page });
            return;
        }
        if (_last is not null && !GoesOn(_last, line))
        {
            End();
        }
        if (_paragraph.Length == 0)
        {
            _page = line.Page;
        }
        Append(line.Text);
        _last = line;
    }

    private bool GoesOn(PdfLine last, PdfLine line)
    {
        if (line.Text[0] is '•' or '●' or '▪' or '\uF0B7' || line.Text.StartsWith("- ", StringComparison.Ordinal) || line.Text.StartsWith("– ", StringComparison.Ordinal))
        {
            return false;
        }
        var isClosed = last.Text[^1] is '.' or '!' or '?' or '…' or ':' or ';' or '”' or '"' or ')';
        if (last.Block != line.Block)
        {
            return !isClosed && char.IsLower(line.Text[0]);
        }
        var (left, right) = _widths[line.Block];
        var isIndented = line.Left - left >= Indent && last.Left - left < Indent;
        return !(isClosed && (isIndented || right - last.Right > (right - left) * Short));
    }

    private void Append(string text)
    {
        if (_paragraph.Length == 0)
        {
            _paragraph.Append(text);
            return;
        }
        var isParted = _paragraph.Length > 1 && char.IsLetter(_paragraph[^2]) && char.IsLower(text[0]);
        if (_paragraph[^1] == '\u00AD')
        {
            _paragraph.Length--;
        }
        else if (_paragraph[^1] is '-' or '\u2010' && isParted)
        {
            // Vietnamese parts no words; its hyphens belong to names such as "Kim Jong-un".
            _paragraph.Length -= _isVietnamese ? 0 : 1;
        }
        else
        {
            _paragraph.Append(' ');
        }
        _paragraph.Append(text);
    }

    private void End()
    {
        if (_paragraph.Length > 0)
        {
            _blocks.Add(new DraftBlock(BlockKind.Paragraph, _paragraph.ToString()) { Page = _page });
            _paragraph.Clear();
        }
        _last = null;
    }

    // Letters that Vietnamese alone has.
    private static bool IsVietnamese(char c) => c is (>= '\u1EA0' and <= '\u1EF9') or '\u01A1' or '\u01B0' or '\u0111';
}
