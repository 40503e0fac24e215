namespace Chancery.Documents.Pdf;

/// <summary>Breaks text into lines of a width: at spaces, and inside a word that is wider than a line.</summary>
/// <param name="width">The width in points.</param>
internal sealed class LineBreaker(double width)
{
    private readonly List<(List<SetPiece> Pieces, List<int> Notes)> _lines = [];
    private List<SetPiece> _line = [];
    private List<int> _notes = [];
    private double _used;

    // What no space parts stays on one line: a word, its note's number, a mark behind it.
    private List<SetPiece> _word = [];
    private List<int> _wordNotes = [];
    private SetPiece? _space;

    /// <summary>Adds text.</summary>
    public void Add(PdfFace face, double size, string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || text[at] == ' ')
            {
                if (at > start)
                {
                    _word.Add(new SetPiece(face, size, 0, text[start..at]));
                }
                start = at + 1;
                if (at < text.Length)
                {
                    EndWord();
                    _space = new SetPiece(face, size, 0, " ");
                }
            }
        }
    }

    /// <summary>Adds what leads to a note.</summary>
    public void AddMark(SetPiece mark, int? note)
    {
        _word.Add(mark);
        if (note is { } number)
        {
            _wordNotes.Add(number);
        }
    }

    /// <summary>The lines, each with the numbers of the notes to which it leads; at least one.</summary>
    public IReadOnlyList<(List<SetPiece> Pieces, List<int> Notes)> Lines()
    {
        EndWord();
        EndLine();
        return _lines;
    }

    private void EndWord()
    {
        if (_word.Count == 0)
        {
            return;
        }
        var wide = _word.Sum(p => p.Width);
        var gap = _line.Count > 0 && _space is { } space ? space.Width : 0;
        if (_line.Count > 0 && _used + gap + wide > width)
        {
            EndLine();
            gap = 0;
        }
        if (gap > 0)
        {
            Put(_space!);
        }
        foreach (var piece in wide > width ? _word.SelectMany(Cut) : _word)
        {
            if (_used + piece.Width > width && _line.Count > 0)
            {
                EndLine();
            }
            Put(piece);
        }
        _notes.AddRange(_wordNotes);
        (_word, _wordNotes, _space) = ([], [], null);
    }

    private void Put(SetPiece piece)
    {
        _used += piece.Width;
        if (_line.Count > 0 && _line[^1].IsLike(piece))
        {
            _line[^1] = piece with { Text = _line[^1].Text + piece.Text };
            return;
        }
        _line.Add(piece);
    }

    // In pieces that fit one by one; no half of a pair, no mark without its letter.
    private static IEnumerable<SetPiece> Cut(SetPiece word)
    {
        var elements = System.Globalization.StringInfo.GetTextElementEnumerator(word.Text);
        while (elements.MoveNext())
        {
            yield return word with { Text = elements.GetTextElement() };
        }
    }

    private void EndLine()
    {
        _lines.Add((_line, _notes));
        (_line, _notes, _used) = ([], [], 0);
    }
}
