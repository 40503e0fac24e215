using System.Text;

namespace Chancery.Fuzz;

/// <summary>Makes texts that nobody would write out of ones that somebody did.</summary>
/// <param name="texts">What to begin with.</param>
/// <param name="random">What to choose by.</param>
internal sealed class TextMutator(IReadOnlyList<string> texts, Random random)
{
    private const int MostMutations = 12;
    private const int LongestText = 20_000;

    private static readonly string[] Marks =
    [
        ".", "..", "...", "…", "?!", "./.", ",", ";", ":", "\"", "“", "”", "«", "»", "‘", "’", "'", "(", ")", "[", "]", "-", "–", "—", "\u2011", "\u2010",
        "/", "%", "•", "*", "+", "\n", "\r\n", "\r", "\t", " ", "  ", " . ", " \" ", " - ", "v.v.", "TP.", "J. D. ", "10h3 0", "1 . 000", "27-28/2", "( AP )",
    ];

    private static readonly string[] Strange =
    [
        "\u00A0", "\u2003", "\u3000", "\u200B", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u202E", "\u2028", "\u0085", "\0", "\u001F", "\u0301", "\u0323", "\u0302", "\u031B",
        "\u0344", "\u0F73", "\u1100", "\u1161", "\u11A8", "\uAC00", "\uD83D\uDE00", "\uD800", "\uDC00", "\uDBFF\uDFFF", "\uFFFE", "\uFDD0", "\u212B", "\u2126", "\uFB01", "\uFF21", "\uFF11",
        "\u0430", "\u0435", "\u043E", "\u0420", "\u0421", "\u03BF", "\u0391", "Ð", "ð", "\u0189", "\u0256", "\u0130", "\u0131", "\u02BC", "\u2032", "\uD835\uDC00", "\u0E01\u0E33", "ß", "ẞ", "ǅ", "ﷺ",
    ];

    /// <summary>The next text.</summary>
    public string Next()
    {
        var text = new StringBuilder(Slice(Any(texts), 4_000));
        for (var left = 1 + random.Next(MostMutations); left > 0; left--)
        {
            Mutate(text);
            if (text.Length > LongestText)
            {
                text.Length = LongestText;
            }
        }
        return text.ToString();
    }

    private void Mutate(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = random.Next(Math.Min(200, text.Length - at + 1));
        switch (random.Next(12))
        {
            case 0:
                text.Insert(at, Any(Marks));
                break;
            case 1:
                text.Insert(at, Any(Strange));
                break;
            case 2:
                text.Insert(at, (char)random.Next(char.MaxValue + 1));
                break;
            case 3:
                text.Remove(at, length);
                break;
            case 4:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 5:
                text.Insert(at, Slice(Any(texts), 300));
                break;
            case 6:
                Replace(text, at, length, part => Normalised(part, random.Next(2) == 0 ? NormalizationForm.FormD : NormalizationForm.FormKD));
                break;
            case 7:
                Replace(text, at, length, part => random.Next(2) == 0 ? part.ToUpperInvariant() : part.ToLowerInvariant());
                break;
            case 8:
                Replace(text, at, length, part => part.Replace(" ", Any(random.Next(2) == 0 ? Marks : Strange), StringComparison.Ordinal));
                break;
            case 9:
                Replace(text, at, length, part => string.Join(' ', part.Split(' ').Reverse()));
                break;
            case 10:
                Sprinkle(text, Any(Strange));
                break;
            default:
                text.Insert(at, Repeated(random.Next(3) switch { 0 => Any(Marks), 1 => Any(Strange), _ => Slice(Any(texts), 12) }));
                break;
        }
    }

    private string Repeated(string piece)
    {
        var times = 1 << random.Next(12);
        return new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
    }

    private void Sprinkle(StringBuilder text, string piece)
    {
        for (var left = random.Next(50); left > 0; left--)
        {
            text.Insert(random.Next(text.Length + 1), piece);
        }
    }

    private static void Replace(StringBuilder text, int at, int length, Func<string, string> change)
    {
        var part = text.ToString(at, length);
        text.Remove(at, length).Insert(at, change(part));
    }

    private static string Normalised(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private string Slice(string text, int longest)
    {
        var start = random.Next(text.Length);
        return text.Substring(start, random.Next(Math.Min(longest, text.Length - start) + 1));
    }

    private T Any<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
