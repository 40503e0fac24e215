namespace Chancery.Documents.Pdf;

/// <summary>
/// Fills pages with lines. The notes to which a line leads stand at the foot of its page; the last of them may go on at the foot of the next one
/// where there is no room for all of it.
/// </summary>
internal sealed class PageFiller
{
    // Of a note that goes on elsewhere so many lines at least stand where it begins.
    private const int LeastOfNote = 2;

    private readonly List<FilledPage> _pages = [];
    private readonly List<SetLine> _carried = [];
    private FilledPage _page = new();

    /// <summary>The pages.</summary>
    public IReadOnlyList<FilledPage> Fill(IEnumerable<SetLine> lines)
    {
        var together = new List<SetLine>();
        foreach (var line in lines)
        {
            together.Add(line);
            if (!line.StaysWithNext)
            {
                Place(together);
                together.Clear();
            }
        }
        Place(together);
        do
        {
            EndPage();
        }
        while (_page.Notes.Count > 0);
        return _pages;
    }

    // Lines that must not be parted, such as a heading and what follows.
    private void Place(List<SetLine> together)
    {
        if (_page.Text.Count > 0 && !Fits(together))
        {
            EndPage();
        }
        foreach (var line in together)
        {
            // A page whose foot is full of a long note has room for no text.
            while (_page.Free < line.Leading && (_page.Text.Count > 0 || _page.Notes.Count > 0))
            {
                EndPage();
            }
            _page.Text.Add(line);
            foreach (var note in line.Notes)
            {
                PlaceNote(note);
            }
        }
    }

    private bool Fits(List<SetLine> together)
    {
        var notes = together.SelectMany(l => l.Notes).ToList();
        if (notes.Count == 0)
        {
            return together.Sum(l => l.Height) <= _page.Free;
        }
        var rule = _page.Notes.Count == 0 ? FilledPage.Rule : 0;
        var whole = notes.SkipLast(1).SelectMany(n => n).Concat(notes[^1].Take(LeastOfNote)).Sum(l => l.Height);
        return _carried.Count == 0 && together.Sum(l => l.Height) + rule + whole <= _page.Free;
    }

    private void PlaceNote(IReadOnlyList<SetLine> note)
    {
        foreach (var line in note)
        {
            Put(line);
        }
    }

    private void Put(SetLine line)
    {
        var rule = _page.Notes.Count == 0 ? FilledPage.Rule : 0;
        if (_carried.Count > 0 || _page.Free < rule + line.Height)
        {
            _carried.Add(line);
            return;
        }
        _page.Notes.Add(line);
    }

    private void EndPage()
    {
        _pages.Add(_page);
        _page = new FilledPage();
        var carried = _carried.ToList();
        _carried.Clear();
        PlaceNote(carried);
    }
}
