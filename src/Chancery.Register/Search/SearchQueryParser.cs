using Chancery.Text;

namespace Chancery.Register;

/// <summary>Reads a query: any of (all of (words, phrases, groups, exclusions)).</summary>
internal sealed class SearchQueryParser(string query)
{
    private readonly string _text = NfcText.From(query).Value;
    private int _at;
    private int _words;
    private int _depth;

    public SearchNode Read()
    {
        if (query.Length > SearchQuery.MostCharacters)
        {
            throw Fault(SearchQueryFault.TooLong, SearchQuery.MostCharacters);
        }
        var root = ReadAny() ?? throw Fault(SearchQueryFault.Empty, 0);
        return _at == _text.Length ? root : throw Fault(SearchQueryFault.UnevenBracket, _at);
    }

    private SearchNode? ReadAny()
    {
        var parts = new List<SearchNode>();
        do
        {
            if (ReadAll() is { } part)
            {
                parts.Add(part);
            }
        }
        while (Takes('|'));
        return parts.Count == 0 ? null : SearchNode.Of(SearchNodeKind.Any, parts);
    }

    private SearchNode? ReadAll()
    {
        var start = _at;
        var parts = new List<SearchNode>();
        while (SkipSpace() && _text[_at] is not ('|' or ')'))
        {
            if (ReadPart() is { } part)
            {
                parts.Add(part);
            }
        }
        if (parts.Count > 0 && parts.All(p => p.Kind == SearchNodeKind.Not))
        {
            throw Fault(SearchQueryFault.OnlyExclusions, start);
        }
        return parts.Count == 0 ? null : SearchNode.Of(SearchNodeKind.All, parts);
    }

    private SearchNode? ReadPart() => _text[_at] switch
    {
        '-' when _at + 1 < _text.Length && !char.IsWhiteSpace(_text[_at + 1]) => ReadExcluded(),
        '(' => ReadGroup(),
        '"' or '\u201C' or '\u201D' or '\u201E' => ReadPhrase(),
        _ => ReadWord(),
    };

    private SearchNode? ReadExcluded()
    {
        _at++;
        return _text[_at] is '|' or ')' or '-' ? null : ReadPart() is { } part ? SearchNode.Without(part) : null;
    }

    private SearchNode? ReadGroup()
    {
        var open = _at++;
        if (++_depth > SearchQuery.MostDepth)
        {
            throw Fault(SearchQueryFault.TooDeep, open);
        }
        var inner = ReadAny();
        _depth--;
        return Takes(')') ? inner : throw Fault(SearchQueryFault.UnevenBracket, open);
    }

    private SearchNode? ReadPhrase()
    {
        var open = _at;
        var close = _text.AsSpan(open + 1).IndexOfAny("\"\u201C\u201D");
        if (close < 0)
        {
            throw Fault(SearchQueryFault.UnclosedQuote, open);
        }
        _at = open + close + 2;
        return Words(new TextSpan(open + 1, _at - 1));
    }

    private SearchNode? ReadWord()
    {
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not ('|' or '(' or ')' or '"' or '\u201C' or '\u201D' or '\u201E'))
        {
            _at++;
        }
        return Words(new TextSpan(start, _at));
    }

    private SearchNode? Words(TextSpan span)
    {
        var trimmed = span.Of(_text.AsSpan()).TrimEnd();
        var isPrefix = trimmed.EndsWith("*");
        var words = SearchWords.Of(_text, span);
        if (isPrefix && (words.Count == 0 || words[^1].Folded.Length < SearchQuery.LeastPrefix || words[^1].Span.End != span.Start + trimmed.Length - 1))
        {
            throw Fault(SearchQueryFault.ShortPrefix, span.Start);
        }
        if ((_words += words.Count) > SearchQuery.MostWords)
        {
            throw Fault(SearchQueryFault.TooLong, span.Start);
        }
        return words.Count == 0 ? null : SearchNode.OfWords(words, isPrefix);
    }

    private bool Takes(char c)
    {
        if (SkipSpace() && _text[_at] == c)
        {
            _at++;
            return true;
        }
        return false;
    }

    // True where something follows.
    private bool SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
        return _at < _text.Length;
    }

    private static SearchQueryException Fault(SearchQueryFault fault, int at) => new(fault, at);
}
