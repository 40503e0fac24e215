using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Finds picture credits, an opener such as "Ảnh:" and the name after it, in brackets or bare; and captions behind an opener of their own.</summary>
internal sealed class CreditFinder(FurnitureWords words)
{
    private const int LongestBracket = 90;
    private const int LongestBracketedCaption = 300;
    private const int LongestTail = 10;
    private const int LongestName = 5;

    /// <summary>The first credit at or after <paramref name="from"/> that ends not past <paramref name="to"/>.</summary>
    public bool TryFind(string text, int from, int to, out Credit credit)
    {
        var at = from;
        while (at < to)
        {
            var skip = text.AsSpan(at, to - at).IndexOfAny(':', '(', '[');
            if (skip < 0)
            {
                break;
            }
            at += skip;
            if (text[at] == ':' ? TryBare(text, from, at, to, out credit) : TryBracket(text, at, to, out credit))
            {
                return true;
            }
            at++;
        }
        credit = default;
        return false;
    }

    // "(Ảnh: AFP/TTXVN)", "(Nguồn: Reuters)", "(Ảnh minh họa)", "(Ảnh Reuters)".
    private bool TryBracket(string text, int open, int to, out Credit credit)
    {
        credit = default;
        var reach = text.AsSpan(open + 1, Math.Min(LongestBracketedCaption, to - open - 1));
        var close = reach.IndexOfAny(')', ']');
        if (close < 0)
        {
            return false;
        }
        var inner = reach[..close].Trim();
        var opener = words.LengthAtStart(inner, FurnitureKind.Credit);
        var isCaption = IsCaptionOpener(inner);
        if (!isCaption && (opener == 0 || close > LongestBracket || !IsCreditAfter(inner[..opener], inner[opener..].Trim())))
        {
            return false;
        }
        var end = open + 1 + close + 1;
        credit = new Credit(open, end < to && text[end] == '.' ? end + 1 : end, isCaption);
        return true;
    }

    private bool IsCaptionOpener(ReadOnlySpan<char> inner)
    {
        var length = words.LengthAtStart(inner, FurnitureKind.Caption);
        return length > 0 && inner[length..].TrimStart() is [':', _, ..];
    }

    private bool IsCreditAfter(ReadOnlySpan<char> opener, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            // "(ảnh)" alone points at a picture of the person just named; it belongs to the sentence.
            return opener.Contains(' ');
        }
        return rest[0] == ':' || words.LengthAtStart(rest, FurnitureKind.Agency) == rest.Length;
    }

    // "Ảnh: REUTERS" with the opener in upper case, at the line's start or after a caption.
    private bool TryBare(string text, int from, int colon, int to, out Credit credit)
    {
        credit = default;
        var before = text.AsSpan(from, colon - from).TrimEnd(' ');
        var length = words.LengthAtEnd(before, FurnitureKind.Credit);
        if (length > 0 && char.IsUpper(before[^length]))
        {
            credit = new Credit(from + before.Length - length, NameEnd(text, colon + 1, to), IsCaption: false);
            return true;
        }
        length = words.LengthAtEnd(before, FurnitureKind.Caption);
        if (length > 0 && char.IsUpper(before[^length]) && IsAfterStop(before[..^length]))
        {
            credit = AfterCaptionOpener(text, from + before.Length - length, colon + 1, to);
            return true;
        }
        return false;
    }

    private static bool IsAfterStop(ReadOnlySpan<char> before) => before.IsEmpty || Sentences.IsClosed(before);

    // "Video: RT" names who filmed the scene before it; "Video: Phiên tòa ..." says what is to be seen.
    private Credit AfterCaptionOpener(string text, int start, int at, int to)
    {
        at = Sentences.SkipSpace(text, at, to);
        var known = Math.Max(KnownEnd(text.AsSpan(at, to - at)), SiteLength(text.AsSpan(at, to - at)));
        return known > 0
            ? new Credit(start, at + WithStop(text.AsSpan(at, to - at), known), IsCaption: false)
            : new Credit(start, Sentences.EndAfter(text, at, to), IsCaption: true);
    }

    // "Life.ru": a word with a dot inside.
    private static int SiteLength(ReadOnlySpan<char> rest)
    {
        var word = Words.Next(ref rest).TrimEnd('.');
        return word.IndexOf('.') > 0 ? word.Length : 0;
    }

    private int NameEnd(string text, int at, int to)
    {
        at = Sentences.SkipSpace(text, at, to);
        var rest = text.AsSpan(at, to - at);
        var sentence = Sentences.EndAfter(text, at, to);
        if (sentence == to && Words.Count(rest) <= LongestTail)
        {
            return to;
        }
        var known = KnownEnd(rest);
        var name = known > 0 ? known : NameLength(rest);
        return at + WithStop(rest, Math.Min(name, sentence - at));
    }

    // "AFP/TTXVN Trước đó ...": agencies joined by a slash.
    private int KnownEnd(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (true)
        {
            var length = words.LengthAtStart(rest[end..], FurnitureKind.Agency);
            if (length == 0)
            {
                return end == 0 ? 0 : SlashedEnd(rest, end);
            }
            end += length;
            if (end >= rest.Length || rest[end] is not ('/' or '-' or '+'))
            {
                return end;
            }
            end++;
        }
    }

    // After "VGP/" stands a photographer's name that no list knows.
    private static int SlashedEnd(ReadOnlySpan<char> rest, int end) => end + NameLength(rest[end..]);

    // Capitalised words; the last of them begins the next sentence when a word in lower case follows it.
    private static int NameLength(ReadOnlySpan<char> rest)
    {
        var left = rest;
        int end = 0, previous = 0, first = 0;
        for (var count = 0; count < LongestName; count++)
        {
            var word = Words.Next(ref left);
            if (!Words.IsCapitalised(word))
            {
                return word.IsEmpty || count < 2 || !char.IsLower(word[0]) || rest[previous..end].Contains('/') ? end : previous;
            }
            previous = end;
            end = rest.Length - left.Length;
            first = first == 0 ? end : first;
            if (word[^1] is '.' or ')')
            {
                return end;
            }
            if (word[^1] == ',')
            {
                // "Ảnh: RTE Ông Novak, ...": the run is the subject of the next sentence already.
                return first;
            }
        }
        return end;
    }

    private static int WithStop(ReadOnlySpan<char> rest, int end) =>
        end < rest.Length && rest[end] is '.' or ')' ? end + 1 : end;
}
