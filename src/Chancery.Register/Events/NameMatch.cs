namespace Chancery.Register.Events;

/// <summary>
/// Whether two names may be one person's, of two that take the same side of the same thing on the same day: "Kim Jong-un" and
/// "Kim Jong Un", "Trump" and "Donald Trump", "Sergei Lavrov" and "Sergey Lavrov", "V. Putin" and "Vladimir Putin",
/// "Charnvirakul" and "Chanvirkul". Everywhere else that would be too wide.
/// </summary>
internal static class NameMatch
{
    private const int LongName = 10;
    private const int MostSlips = 2;
    private const int LongWord = 4;

    /// <summary>Whether two names in folded form (<see cref="NameWords.Folded"/>) may be one person's.</summary>
    public static bool MayBeOne(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return true;
        }
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return longer.StartsWith(shorter, StringComparison.Ordinal) || longer.EndsWith(shorter, StringComparison.Ordinal)
            || SameSurname(Words(a), Words(b)) || DifferBySlips(a, b);
    }

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // The last word is the surname of all whose names are not of the Vietnamese, Chinese and Korean kind, and those have short ones.
    private static bool SameSurname(string[] a, string[] b) =>
        a.Length > 1 && b.Length > 1 && a[^1].Length > LongWord && string.Equals(a[^1], b[^1], StringComparison.Ordinal) && a[0][0] == b[0][0];

    private static bool DifferBySlips(string a, string b) =>
        a.Length >= LongName && Math.Abs(a.Length - b.Length) <= MostSlips && a[1] == b[1] && Slips(a, b) <= MostSlips;

    // Letters to change, add or leave out (Levenshtein).
    private static int Slips(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
