namespace Chancery.Intake.Html;

/// <summary>Finds where the runs of text stand in a page's source. The parser tells where tags begin, not where text does.</summary>
internal sealed class SourceCursor(string source)
{
    // Tags whose quotes do not close could each be read to the end of the page.
    private long _left = 8L * source.Length;
    private int _at;

    /// <summary>Goes to just behind the tag that begins at an offset.</summary>
    public void EnterTag(int offset)
    {
        if ((uint)offset < (uint)source.Length)
        {
            _at = EndOfTag(offset);
        }
    }

    /// <summary>Goes to just behind the end of the element whose beginning was entered last; its content is not read.</summary>
    public void SkipElement(string tag)
    {
        var close = "</" + tag;
        var reach = (int)Math.Min(_left, source.Length - _at);
        var end = reach <= 0 ? -1 : source.AsSpan(_at, reach).IndexOf(close, StringComparison.OrdinalIgnoreCase);
        _left -= end < 0 ? Math.Max(reach, 0) : end;
        if (end >= 0)
        {
            _at = EndOfTag(_at + end);
        }
    }

    /// <summary>The range of the next run of text, tags that end elements and comments before it passed over.</summary>
    public (int Start, int End) TakeText()
    {
        while (_at + 1 < source.Length && source[_at] == '<' && source[_at + 1] is ('/' or '!' or '?'))
        {
            _at = source.AsSpan(_at).StartsWith("<!--", StringComparison.Ordinal) ? EndOfComment(_at) : EndOfTag(_at);
        }
        var start = _at;
        var end = start;
        while (true)
        {
            var next = source.AsSpan(end).IndexOf('<');
            if (next < 0)
            {
                end = source.Length;
                break;
            }
            end += next;
            if (IsMarkup(end))
            {
                break;
            }
            end++;
        }
        _at = end;
        return (start, end);
    }

    private bool IsMarkup(int at) => at + 1 < source.Length && (source[at + 1] is '/' or '!' or '?' || char.IsAsciiLetter(source[at + 1]));

    private int EndOfComment(int at)
    {
        var end = source.AsSpan(at + 4).IndexOf("-->", StringComparison.Ordinal);
        return end < 0 ? source.Length : at + 4 + end + 3;
    }

    // A bracket within an attribute's quotes does not end the tag.
    private int EndOfTag(int at)
    {
        var quote = '\0';
        for (var i = at + 1; i < source.Length && --_left > 0; i++)
        {
            var c = source[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return i + 1;
            }
            else if (c is '"' or '\'' && source[i - 1] is '=' or ' ' or '\t' or '\n')
            {
                quote = c;
            }
        }
        var end = source.AsSpan(at).IndexOf('>');
        return end < 0 ? source.Length : at + end + 1;
    }
}
