using System.Text.RegularExpressions;
using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>
/// Reads lines that are nothing but a date: with its label, its weekday and zone, a place or a name before it, and perhaps a second date, that of the last
/// change. A sentence that a date stands in is none.
/// </summary>
internal sealed partial class PrintedDateReader(PageLabels labels, StampReader stamps)
{
    private const int Longest = 120;
    private const int MostNames = 6;
    private const int MostWords = 4;
    private const int MostMarked = 8;

    /// <summary>The dates of a line in their order; none when it says more.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isMarked">True when the markup around it calls it a date.</param>
    public IReadOnlyList<PrintedDate> Read(string line, bool isMarked)
    {
        var dates = new List<PrintedDate>();
        if (line.Length > Longest || !line.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return dates;
        }
        var rest = "";
        var starts = Starts(line);
        for (var i = 0; i < starts.Count; i++)
        {
            var (start, label, isChange) = starts[i];
            var piece = line[(start + label)..(i + 1 < starts.Count ? starts[i + 1].Start : line.Length)];
            var (stamp, other) = stamps.Take(piece);
            rest += " " + other;
            if (stamp is { } found)
            {
                dates.Add(new PrintedDate(found, label > 0, isChange));
            }
        }
        return IsLittle(rest, line, isMarked, starts.Exists(s => s.Label > 0)) ? dates : [];
    }

    // What the line holds is parted at its labels.
    private List<(int Start, int Label, bool IsChange)> Starts(string line)
    {
        var starts = new List<(int, int, bool)>();
        for (var at = 0; at < line.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(line[at - 1]))
            {
                continue;
            }
            var changed = labels.LengthAtStart(line.AsSpan(at), PageLabelKind.Changed);
            var label = Math.Max(changed, labels.LengthAtStart(line.AsSpan(at), PageLabelKind.Date));
            if (label > 0 || at == 0)
            {
                starts.Add((at, label, changed > 0 && changed == label));
                at += label;
            }
        }
        return starts;
    }

    // Beside an unlabelled date only names may stand; nothing beside one that a stop closes.
    private static bool IsLittle(string rest, string line, bool isMarked, bool isLabelled)
    {
        var (words, isNames) = (0, true);
        foreach (var word in Word().EnumerateMatches(rest))
        {
            words++;
            isNames &= char.IsUpper(rest[word.Index]);
        }
        if (words == 0)
        {
            return true;
        }
        var isClosed = line.AsSpan().TrimEnd("\"'”’»)] ") is [.., '.' or '!' or '?' or '…' or ':'];
        return !isClosed && words <= (isMarked ? MostMarked : isNames ? MostNames : isLabelled ? MostWords : 0);
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}\p{M}]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
