using System.Text;
using Chancery.Text;

namespace Chancery.Intake.Html;

/// <summary>Collects a run of text: white space of any kind becomes one space, none at either end.</summary>
internal sealed class TextRun
{
    private const int LongestStamp = 40;

    private readonly StringBuilder _text = new();
    private bool _space;
    private bool _stamped;
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
        _space |= IsPlace(piece) || IsBehindStamp(piece) || IsAddress(piece);
        _stamped &= piece.Length == 0;
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

    // An e-mail address in an element of its own, beside a name.
    private static bool IsAddress(string piece) => piece.Length is > 4 and < 80 && piece.Contains('@', StringComparison.Ordinal) && !piece.Contains(' ', StringComparison.Ordinal) && piece[0] != '@';

    /// <summary>Tells that all of the run until here stood in an element with a name of its own.</summary>
    public void EndStamp() => _stamped = _text.Length is > 1 and <= LongestStamp;

    // A style sheet sets the place where a report was written off from its first word: "Tokyo" before "The minister".
    private bool IsBehindStamp(string piece) => _stamped && piece.Length > 1 && char.IsUpper(piece[0]) && char.IsLower(_text[^1]);

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
        _stamped = false;
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
