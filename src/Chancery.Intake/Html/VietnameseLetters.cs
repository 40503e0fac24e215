namespace Chancery.Intake.Html;

/// <summary>Tells Vietnamese by its letters.</summary>
internal static class VietnameseLetters
{
    private const int EnoughLetters = 2_000;
    private const double LeastShare = 0.03;

    /// <summary>True when so many letters are of the blocks U+1EA0 to U+1EF9, or horned and barred ones, as only Vietnamese has.</summary>
    public static bool Are(IEnumerable<string> texts)
    {
        var (own, letters) = (0, 0);
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                letters += char.IsLetter(c) ? 1 : 0;
                own += c is >= '\u1EA0' and <= '\u1EF9' or '\u0110' or '\u0111' or '\u01A0' or '\u01A1' or '\u01AF' or '\u01B0' or '\u0309' or '\u0323' ? 1 : 0;
            }
            if (letters >= EnoughLetters)
            {
                break;
            }
        }
        return own > letters * LeastShare;
    }
}
