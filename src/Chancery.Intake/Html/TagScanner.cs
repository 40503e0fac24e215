namespace Chancery.Intake.Html;

/// <summary>Goes through the tags of a page as the tokenizer of HTML does, each once; comments and the content of scripts are passed over.</summary>
internal sealed class TagScanner(string source)
{
    private int _at;

    /// <summary>Offset of the current tag.</summary>
    public int Start { get; private set; }

    /// <summary>Offset just behind it.</summary>
    public int End { get; private set; }

    /// <summary>True for a tag that ends an element.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>The element's name as written.</summary>
    public ReadOnlySpan<char> Name => source.AsSpan(_name, _nameEnd - _name);

    private int _name;
    private int _nameEnd;

    /// <summary>Goes to the next tag; false when there is none.</summary>
    public bool MoveNext()
    {
        while (source.AsSpan(_at).IndexOf('<') is >= 0 and var skip)
        {
            Start = _at + skip;
            if (IsName(Start + 1) || At(Start + 1) == '/' && IsName(Start + 2))
            {
                TakeTag();
                return true;
            }
            _at = At(Start + 1) == '!' ? EndOfComment() : Start + 1;
        }
        return false;
    }

    /// <summary>Passes over what stands before the end of the current element, which holds no markup.</summary>
    public void SkipContent()
    {
        var close = source.AsSpan(End).IndexOf("</" + Name.ToString(), StringComparison.OrdinalIgnoreCase);
        _at = close < 0 ? source.Length : End + close;
    }

    private char At(int index) => index < source.Length ? source[index] : '\0';

    private bool IsName(int index) => char.IsAsciiLetter(At(index));

    private void TakeTag()
    {
        IsEnd = source[Start + 1] == '/';
        _name = Start + (IsEnd ? 2 : 1);
        _nameEnd = _name;
        while (_nameEnd < source.Length && !IsSpace(source[_nameEnd]) && source[_nameEnd] is not ('/' or '>'))
        {
            _nameEnd++;
        }
        End = EndOfTag(_nameEnd);
        _at = End;
    }

    // Quotes count only where a value begins, behind a name and its sign of equality.
    private int EndOfTag(int at)
    {
        var named = false;
        while (at < source.Length && source[at] != '>')
        {
            var c = source[at++];
            if (c == '=' && named)
            {
                at = EndOfValue(at);
                named = false;
            }
            else if (c == '/')
            {
                named = false;
            }
            else if (!IsSpace(c))
            {
                named = true;
            }
        }
        return Math.Min(source.Length, at + 1);
    }

    private int EndOfValue(int at)
    {
        while (at < source.Length && IsSpace(source[at]))
        {
            at++;
        }
        if (At(at) is '"' or '\'')
        {
            var close = source.AsSpan(at + 1).IndexOf(source[at]);
            return close < 0 ? source.Length : at + 1 + close + 1;
        }
        while (at < source.Length && !IsSpace(source[at]) && source[at] != '>')
        {
            at++;
        }
        return at;
    }

    // "<!-->" is whole; what is no comment ends at the first bracket.
    private int EndOfComment()
    {
        var rest = source.AsSpan(Start);
        if (!rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            return Start + 2;
        }
        if (rest[4..].StartsWith(">", StringComparison.Ordinal) || rest[4..].StartsWith("->", StringComparison.Ordinal))
        {
            return Start + 5;
        }
        var plain = rest.IndexOf("-->", StringComparison.Ordinal);
        var odd = rest[..(plain < 0 ? rest.Length : plain)].IndexOf("--!>", StringComparison.Ordinal);
        var end = odd >= 0 ? odd : plain;
        return end < 0 ? source.Length : Start + end + 3;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
