using System.Globalization;
using System.Text;

namespace Chancery.Documents.Pdf;

/// <summary>Sets the blocks of a document as lines, and numbers its notes.</summary>
internal sealed class TextSetter(PdfFace regular, PdfFace bold)
{
    private const double TextSize = 11.5;
    private const double TextLeading = 15.5;
    private const double NoteSize = 8.5;
    private const double NoteLeading = 10.8;
    private const double MarkSize = 7;
    private const double MarkRise = 4.2;
    private const double Indent = 14;
    private const double NoteIndent = 18;

    private readonly List<IReadOnlyList<SetLine>> _notes = [];

    /// <summary>The whole document as lines.</summary>
    public IEnumerable<SetLine> Set(Document document)
    {
        IEnumerable<SetLine> title = Heading(document.Title, 0);
        return title.Concat(document.Opening.SelectMany(Block))
            .Concat(document.Sections.SelectMany(s => Heading(s.Heading, s.Level).Concat(s.Blocks.SelectMany(Block))));
    }

    private static string Composed(string text) => PlainText.Of(text).Normalize(NormalizationForm.FormC);

    private IEnumerable<SetLine> Heading(string text, int level)
    {
        var (size, leading, before) = level switch
        {
            0 => (18.0, 24.0, 0.0),
            1 => (14.0, 18.0, 18.0),
            _ => (11.5, 15.5, 10.0),
        };
        var breaker = new LineBreaker(PdfPage.TextWidth);
        breaker.Add(bold, size, Composed(text));
        return breaker.Lines().Select((line, i) => new SetLine(level == 0 ? (PdfPage.TextWidth - line.Pieces.Sum(p => p.Width)) / 2 : 0, line.Pieces, leading, i == 0 ? before : 0)
        {
            StaysWithNext = true,
            Heading = i == 0 && level > 0 ? (level, text) : null,
        });
    }

    private IEnumerable<SetLine> Block(DocumentBlock block)
    {
        var indent = block.IsItem ? Indent : 0;
        var breaker = new LineBreaker(PdfPage.TextWidth - indent);
        foreach (var run in block.Runs)
        {
            breaker.Add(run.IsStrong ? bold : regular, TextSize, Composed(run.Text));
            foreach (var (i, note) in run.Notes.Index())
            {
                _notes.Add(Note(note, _notes.Count + 1));
                breaker.AddMark(new SetPiece(regular, MarkSize, MarkRise, (i > 0 ? "," : "") + Number(_notes.Count)), _notes.Count);
            }
        }
        return breaker.Lines().Select((line, i) => new SetLine(indent, line.Pieces, TextLeading, i == 0 ? 4 : 0)
        {
            Bullet = block.IsItem && i == 0 ? new SetPiece(regular, TextSize, 0, "\u2022") : null,
            Notes = [.. line.Notes.Select(n => _notes[n - 1])],
        });
    }

    private IReadOnlyList<SetLine> Note(IReadOnlyList<TextRun> runs, int number)
    {
        var breaker = new LineBreaker(PdfPage.TextWidth - NoteIndent);
        foreach (var run in runs)
        {
            breaker.Add(regular, NoteSize, Composed(run.Text));
        }
        return [.. breaker.Lines().Select((line, i) => new SetLine(NoteIndent, line.Pieces, NoteLeading, i == 0 ? 2 : 0)
        {
            Bullet = i == 0 ? new SetPiece(regular, NoteSize, 0, Number(number)) : null,
        })];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
