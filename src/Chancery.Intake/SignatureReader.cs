using Chancery.Model;

namespace Chancery.Intake;

/// <summary>
/// Tells signatures: "(TTXVN/Vietnam+)", "Theo Reuters", an author's name of two to four capitalised words,
/// and what stands beside it: "Nguyễn Hoàng (Theo Yonhap)", "Tuệ Minh (lược dịch)".
/// </summary>
internal sealed class SignatureReader(FurnitureWords words)
{
    private const int LongestLine = 200;
    private const int LongestName = 4;
    private const int LongestSource = 12;
    private const int LongestNote = 25;

    /// <summary>True for what can only be a signature: an agency, or a source line.</summary>
    public bool IsSource(ReadOnlySpan<char> line)
    {
        line = Bare(line);
        if (line.IsEmpty || line.Length > LongestLine || Words.Count(line) > LongestSource)
        {
            return false;
        }
        var opener = words.LengthAtStart(line, FurnitureKind.Source);
        var names = opener > 0 ? line[opener..].TrimStart(" :") : line;
        return opener > 0 && !names.IsEmpty
            ? HoldsOnlyNames(names)
            : HoldsOnlyAgencies(line);
    }

    /// <summary>True for a line that may be an author's, where it stands at the end of a report.</summary>
    public bool IsByline(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \t-–—*.");
        if (line.Length > LongestLine)
        {
            return false;
        }
        var bracket = line.IndexOf('(');
        if (bracket > 0)
        {
            return IsByline(line[..bracket]) && IsSourceOrReporter(line[bracket..]);
        }
        if (IsSourceOrReporter(line) || IsNames(line))
        {
            return true;
        }
        var glued = GluedSource(line);
        return glued > 0 && IsByline(line[..glued]) && IsSource(line[glued..]);
    }

    /// <summary>True for a note below a report: a whole line in brackets, or one that says what it was drawn from: "Tổng hợp từ báo nước ngoài".</summary>
    public bool IsClosingNote(ReadOnlySpan<char> line) => IsBracketed(line) || IsDigest(line);

    private static bool IsBracketed(ReadOnlySpan<char> line) =>
        line[0] == '(' && line.TrimEnd('.')[^1] == ')' && line.IndexOf(')') == line.TrimEnd('.').Length - 1 && Words.Count(line) <= LongestNote;

    private bool IsDigest(ReadOnlySpan<char> line)
    {
        var maker = words.LengthAtStart(line, FurnitureKind.Reporter);
        var opener = words.LengthAtStart(line, FurnitureKind.Source);
        return maker > 0 && opener > maker && char.IsUpper(line[0]) && !line.Contains(',') && Words.Count(line) <= LongestSource;
    }

    // "Minh PhươngTheo AFP": the line break between the two was lost.
    private int GluedSource(ReadOnlySpan<char> line)
    {
        for (var i = 3; i < line.Length; i++)
        {
            if (char.IsUpper(line[i]) && (char.IsLower(line[i - 1]) || line[i - 1] == ' ')
                && words.LengthAtStart(line[i..], FurnitureKind.Source) > 0)
            {
                return i;
            }
        }
        return 0;
    }

    private bool IsSourceOrReporter(ReadOnlySpan<char> text)
    {
        var bare = Bare(text);
        return words.Has(bare, FurnitureKind.Reporter) || IsSource(text);
    }

    // One to three people, each of at most four capitalised words: "Công Bính - Ngô Linh".
    private bool IsNames(ReadOnlySpan<char> line)
    {
        foreach (var part in line.SplitAny('-', '–', ',', '/'))
        {
            if (!IsName(line[part].Trim()))
            {
                return false;
            }
        }
        return Words.Count(line) is > 1 and <= LongestSource || line.Contains('/') || line.Contains('.');
    }

    private bool IsName(ReadOnlySpan<char> name)
    {
        if (words.Has(name, FurnitureKind.Agency))
        {
            return true;
        }
        var count = 0;
        while (true)
        {
            var word = Words.Next(ref name);
            if (word.IsEmpty)
            {
                return count is >= 1 and <= LongestName;
            }
            if (++count > LongestName || !(IsNameWord(word) || words.Has(word, FurnitureKind.Reporter)))
            {
                return false;
            }
        }
    }

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
        {
            return false;
        }
        foreach (var c in word[1..])
        {
            if (!char.IsLetter(c) && c is not ('.' or '+'))
            {
                return false;
            }
        }
        return true;
    }

    private bool HoldsOnlyNames(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimStart(" ,;/.&-–()+");
            text = text[words.LengthAtStart(text, FurnitureKind.Agency)..];
            var word = Words.Next(ref text).Trim(" ,;/.&-–()+");
            if (word.IsEmpty && text.IsEmpty)
            {
                return true;
            }
            if (!word.IsEmpty && !Words.IsCapitalised(word) && !words.Has(word, FurnitureKind.Reporter) && !IsSite(word) && !char.IsDigit(word[0]))
            {
                return false;
            }
        }
    }

    private static bool IsSite(ReadOnlySpan<char> word) => word.IndexOf('.') > 0 && word.IndexOf('.') < word.Length - 2;

    // "TTXVN/Vietnam+": at least one known agency, and nothing that is neither known nor a name.
    private bool HoldsOnlyAgencies(ReadOnlySpan<char> line)
    {
        if (words.Has(line, FurnitureKind.Agency))
        {
            return true;
        }
        var known = false;
        foreach (var part in line.SplitAny('/', ',', '-', '–'))
        {
            var name = line[part].Trim();
            if (words.Has(name, FurnitureKind.Agency))
            {
                known = true;
            }
            else if (!IsName(name))
            {
                return false;
            }
        }
        return known;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text) => text.Trim(" \t()[].*-–—|");
}
