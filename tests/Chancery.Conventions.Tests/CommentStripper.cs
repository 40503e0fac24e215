using System.Text;

namespace Chancery.Conventions.Tests;

/// <summary>
/// Blanks the comments of C# source, so that a convention can look at the code alone. Knows what may look like a comment
/// and is none: strings of every kind, verbatim, raw and interpolated, and character literals. Lines keep their numbers.
/// </summary>
internal sealed class CommentStripper
{
    private readonly string _source;
    private readonly StringBuilder _code;
    private int _at;

    private CommentStripper(string source)
    {
        _source = source;
        _code = new StringBuilder(source.Length);
    }

    /// <summary>The source with every character of a comment, its line ends apart, as a space.</summary>
    public static string Strip(string source)
    {
        var stripper = new CommentStripper(source);
        stripper.Code(closing: 0);
        return stripper._code.ToString();
    }

    /// <summary>Code up to the end, or inside an interpolation up to as many closing braces as opened it.</summary>
    private void Code(int closing)
    {
        var depth = 0;
        while (_at < _source.Length)
        {
            if (Looking("//"))
            {
                Blank(_source.IndexOf('\n', _at) is >= 0 and var end ? end : _source.Length);
            }
            else if (Looking("/*"))
            {
                Blank(_source.IndexOf("*/", _at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : _source.Length);
            }
            else if (_source[_at] == '\'')
            {
                Quoted('\'', holes: false);
            }
            else if (_source[_at] is '"' or '$' or '@' && StringStarts())
            {
                String();
            }
            else if (closing > 0 && depth == 0 && _source[_at] == '}')
            {
                return;
            }
            else
            {
                depth += _source[_at] switch { '{' => 1, '}' => -1, _ => 0 };
                Keep(1);
            }
        }
    }

    private bool StringStarts()
    {
        var quote = _at;
        while (quote < _source.Length && _source[quote] is '$' or '@')
        {
            quote++;
        }
        return quote < _source.Length && _source[quote] == '"';
    }

    private void String()
    {
        var (dollars, verbatim) = (0, false);
        for (; _source[_at] != '"'; Keep(1))
        {
            dollars += _source[_at] == '$' ? 1 : 0;
            verbatim |= _source[_at] == '@';
        }
        var quotes = Run('"');
        if (verbatim)
        {
            Verbatim(dollars > 0);
        }
        else if (quotes >= 3)
        {
            Raw(quotes, dollars);
        }
        else
        {
            Quoted('"', dollars > 0);
        }
    }

    private void Quoted(char quote, bool holes)
    {
        Keep(1);
        while (_at < _source.Length && _source[_at] != quote && _source[_at] != '\n')
        {
            if (_source[_at] == '\\')
            {
                Keep(2);
            }
            else if (!holes || !Hole(1))
            {
                Keep(1);
            }
        }
        Keep(1);
    }

    private void Verbatim(bool holes)
    {
        Keep(1);
        while (_at < _source.Length)
        {
            if (Looking("\"\""))
            {
                Keep(2);
            }
            else if (_source[_at] == '"')
            {
                Keep(1);
                return;
            }
            else if (!holes || !Hole(1))
            {
                Keep(1);
            }
        }
    }

    private void Raw(int quotes, int dollars)
    {
        Keep(quotes);
        while (_at < _source.Length)
        {
            if (_source[_at] == '"')
            {
                var run = Run('"');
                Keep(run);
                if (run >= quotes)
                {
                    return;
                }
            }
            else if (dollars == 0 || !Hole(dollars))
            {
                Keep(1);
            }
        }
    }

    /// <summary>Reads an interpolation when one opens here; doubled braces of a plain interpolated string open none.</summary>
    private bool Hole(int braces)
    {
        var run = Run('{');
        if (run < braces)
        {
            return false;
        }
        if (braces == 1 && run % 2 == 0)
        {
            Keep(run);
            return true;
        }
        Keep(run);
        Code(closing: braces);
        Keep(Math.Min(braces, Run('}')));
        return true;
    }

    private int Run(char c)
    {
        var end = _at;
        while (end < _source.Length && _source[end] == c)
        {
            end++;
        }
        return end - _at;
    }

    private bool Looking(string text) => string.CompareOrdinal(_source, _at, text, 0, text.Length) == 0;

    private void Keep(int count)
    {
        count = Math.Min(count, _source.Length - _at);
        _code.Append(_source, _at, count);
        _at += count;
    }

    private void Blank(int end)
    {
        for (; _at < end; _at++)
        {
            _code.Append(_source[_at] == '\n' ? '\n' : ' ');
        }
    }
}
