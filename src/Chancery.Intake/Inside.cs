using Chancery.Model;

namespace Chancery.Intake;

/// <summary>The stretches of furniture found inside one line so far, in order; no two overlap.</summary>
internal sealed class Inside(Page page, Line line)
{
    // A line of a report holds a few. Beyond this number everything stays the report's own text.
    private const int Most = 10_000;

    private readonly List<Block> _found = [];

    public Page Page { get; } = page;

    /// <summary>True when nothing more is added: to look further is idle.</summary>
    public bool IsFull => _found.Count >= Most;

    public string Text { get; } = page.Text;

    public Line Line { get; } = line;

    /// <summary>Adds a stretch, unless it is empty or touches one that was found before.</summary>
    public void Add(BlockKind kind, int start, int end)
    {
        if (start < end && !IsFull && IsFree(start, end))
        {
            _found.Insert(FirstEndingAfter(start), new Block(kind, new(start, end)));
        }
    }

    public bool IsFree(int start, int end)
    {
        var next = FirstEndingAfter(start);
        return next == _found.Count || _found[next].Span.Start >= end;
    }

    /// <summary>End of the last stretch that begins before <paramref name="at"/>, or the line's start: what stands before it is not the line's own.</summary>
    public int OwnFrom(int at)
    {
        var next = FirstEndingAfter(at);
        var last = next < _found.Count && _found[next].Span.Start < at ? next : next - 1;
        return last < 0 ? Line.Start : _found[last].Span.End;
    }

    /// <summary>End of the line's own text: stretches at the line's end stand behind it.</summary>
    public int OwnEnd()
    {
        var end = Line.End;
        for (var i = _found.Count - 1; i >= 0 && _found[i].Span.End == end; i--)
        {
            end = Line.Start + Text.AsSpan(Line.Start, _found[i].Span.Start - Line.Start).TrimEnd().Length;
        }
        return end;
    }

    /// <summary>Gives the line what was found: a kind when furniture covers it all, else its stretches.</summary>
    public void Settle()
    {
        if (_found is [var only] && only.Span.Start == Line.Start && only.Span.End == Line.End)
        {
            Line.Kind = only.Kind;
        }
        else if (_found.Count > 0)
        {
            Line.Inside = _found;
        }
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0, high = _found.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_found[middle].Span.End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return low;
    }
}
