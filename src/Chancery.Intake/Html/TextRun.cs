using System.Text;
using Chancery.Text;

namespace Chancery.Intake.Html;

/// <summary>Collects a run of text: white space of any kind becomes one space, none at either end.</summary>
internal sealed class TextRun
{
    private readonly StringBuilder _text = new();
    private bool _space;
    private int _links;
    private int _bold;
    private int _italic;
    private int _start;
    private int _end;

    public bool IsEmpty => _text.Length == 0;

    public char Last => _text[^1];

    /// <summary>Adds a piece.</summary>
    /// <param name="piece">Its text.</param>
    /// <param name="source">Where it stands in the decoded page.</param>
    /// <param name="style">How it is printed.</param>
    public void Add(string piece, (int Start, int End) source, TextStyle style)
    {
        var before = _text.Length;
        _space |= IsPlace(piece);
        foreach (var c in piece)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\0')
            {
                _space |= c is not ('\u200B' or '\uFEFF') && _text.Length > 0;
                continue;
            }
            if (_space)
            {
                _text.Append(' ');
                _space = false;
            }
            _text.Append(c);
        }
        Count(_text.Length - before, style);
        if (before == 0 && _text.Length > 0)
        {
            _start = source.Start;
        }
        if (_text.Length > before)
        {
            _end = source.End;
        }
    }

    // A dateline in an element of its own that only a style sheet parts from the text: "HANOI" before "The minister".
    private bool IsPlace(string piece) =>
        piece.Length > 1 && _text.Length > 1 && char.IsUpper(piece[0]) && char.IsLower(piece[1]) && char.IsUpper(_text[^1]) && char.IsUpper(_text[^2]);

    /// <summary>Adds a space where the markup parts words.</summary>
    public void AddSpace() => _space |= _text.Length > 0;

    /// <summary>The run as a block; the next begins empty.</summary>
    public PageBlock Take(PageNode owner, bool afterPicture, bool afterBreak)
    {
        var block = new PageBlock(owner, _text.ToString(), new TextSpan(_start, Math.Max(_start, _end)))
        {
            LinkLength = _links,
            BoldLength = _bold,
            ItalicLength = _italic,
            IsAfterPicture = afterPicture,
            IsAfterBreak = afterBreak,
        };
        _text.Clear();
        (_space, _links, _bold, _italic) = (false, 0, 0, 0);
        return block;
    }

    private void Count(int added, TextStyle style)
    {
        _links += style.HasFlag(TextStyle.Link) ? added : 0;
        _bold += style.HasFlag(TextStyle.Bold) ? added : 0;
        _italic += style.HasFlag(TextStyle.Italic) ? added : 0;
    }
}
