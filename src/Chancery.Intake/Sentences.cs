namespace Chancery.Intake;

/// <summary>
/// Where sentences begin and end, as exactly as furniture needs it: a caption run into a paragraph is told by the stop before it.
/// The reading of the report has its own, finer splitter.
/// </summary>
internal static class Sentences
{
    // No caption is longer. It keeps every search short, so that a text without stops is read in linear time.
    private const int Reach = 1000;

    /// <summary>True when a line ends as a sentence does: with a stop, perhaps inside quotation marks or brackets.</summary>
    public static bool IsClosed(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" |\"”’»)]'");
        return line.Length > 0 && line[^1] is '.' or '!' or '?' or '…' or ':' or ';';
    }

    /// <summary>Start of the sentence in which <paramref name="at"/> stands, not before <paramref name="from"/> nor a thousand characters away.</summary>
    public static int StartBefore(string text, int from, int at)
    {
        from = Math.Max(from, at - Reach);
        for (var i = at - 1; i > from; i--)
        {
            if (char.IsWhiteSpace(text[i]) && IsBreak(text, from, i))
            {
                return i + 1;
            }
        }
        return from;
    }

    /// <summary>End of the sentence that begins at <paramref name="at"/>: just past its stop, or <paramref name="to"/>, but never over a thousand characters away.</summary>
    public static int EndAfter(string text, int at, int to)
    {
        to = Math.Min(to, at + Reach);
        for (var i = at + 1; i < to; i++)
        {
            if (char.IsWhiteSpace(text[i]) && IsBreak(text, at, i))
            {
                return i;
            }
        }
        return to;
    }

    /// <summary>The first offset from <paramref name="at"/> that is no white space, or <paramref name="to"/>.</summary>
    public static int SkipSpace(string text, int at, int to)
    {
        while (at < to && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
        return at;
    }

    // A stop before the space, and after it what can begin a sentence.
    private static bool IsBreak(string text, int from, int space)
    {
        var i = space - 1;
        while (i > from && text[i] is '"' or '”' or '’' or '»' or ')' or ']')
        {
            i--;
        }
        if (i <= from || !IsStop(text, from, i))
        {
            return false;
        }
        var next = space + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '“' or '‘' or '«' or '(' or '['))
        {
            next++;
        }
        return next >= text.Length || char.IsUpper(text[next]) || char.IsDigit(text[next]);
    }

    // "TP." and "J." are no stops: a letter in upper case stands before them.
    private static bool IsStop(string text, int from, int i) =>
        text[i] is '!' or '?' or '…' ||
        (text[i] == '.' && (i - 1 < from || !char.IsUpper(text[i - 1]) || (i - 2 >= from && char.IsUpper(text[i - 2]) && i - 3 >= from && char.IsUpper(text[i - 3]))));
}
