using Chancery.Model;

namespace Chancery.Intake;

/// <summary>The stretches of furniture found inside one line so far; no two overlap.</summary>
internal sealed class Inside(Page page, Line line)
{
    private List<Block>? _found;

    public Page Page { get; } = page;

    public string Text { get; } = page.Text;

    public Line Line { get; } = line;

    /// <summary>Adds a stretch, unless it is empty or touches one that was found before.</summary>
    public bool Add(BlockKind kind, int start, int end)
    {
        if (start >= end || !IsFree(start, end))
        {
            return false;
        }
        (_found ??= []).Add(new Block(kind, new(start, end)));
        return true;
    }

    public bool IsFree(int start, int end)
    {
        foreach (var block in _found ?? [])
        {
            if (block.Span.Start < end && start < block.Span.End)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>End of the last stretch that begins before <paramref name="at"/>, or the line's start: what stands before it is not the line's own.</summary>
    public int OwnFrom(int at)
    {
        var from = Line.Start;
        foreach (var block in _found ?? [])
        {
            if (block.Span.Start < at)
            {
                from = Math.Max(from, block.Span.End);
            }
        }
        return from;
    }

    /// <summary>End of the line's own text: what is found at the line's end stands behind it.</summary>
    public int OwnEnd()
    {
        var end = Line.End;
        for (var i = 0; i < (_found?.Count ?? 0); i++)
        {
            if (_found![i].Span.End == end && _found[i].Span.Start < end)
            {
                end = Line.Start + Text.AsSpan(Line.Start, _found[i].Span.Start - Line.Start).TrimEnd().Length;
                i = -1;
            }
        }
        return end;
    }

    /// <summary>Gives the line what was found: a kind when furniture covers it all, else its stretches in order.</summary>
    public void Settle()
    {
        if (_found is null)
        {
            return;
        }
        _found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        if (_found is [var only] && only.Span.Start == Line.Start && only.Span.End == Line.End)
        {
            Line.Kind = only.Kind;
            return;
        }
        Line.Inside = _found;
    }
}
