namespace Chancery.Scoring;

/// <summary>
/// What scoring reads in an EDTF date: its two ends, each as year, month and day as far as they are given. It is laxer than
/// EDTF: marks of doubt are passed over, of a set the first date counts, and a part that is no number is open.
/// </summary>
public sealed class DateRange
{
    private const int LongestDate = 10;

    private DateRange(long?[] low, long?[] high)
    {
        Low = low;
        High = high;
    }

    /// <summary>Parts of the earlier end, an open part null.</summary>
    public IReadOnlyList<long?> Low { get; }

    /// <summary>Parts of the later end; those of <see cref="Low"/> for a single date.</summary>
    public IReadOnlyList<long?> High { get; }

    private bool IsSingle => Low.SequenceEqual(High);

    /// <summary>The range of a date's text; null where there is none or an end of it is empty.</summary>
    public static DateRange? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }
        text = Stripped(text);
        string[] ends = text.Contains('/', StringComparison.Ordinal) ? text.Split('/')
            : text.Contains("..", StringComparison.Ordinal) ? text.Split("..")
            : [text, text];
        var (low, high) = (ends[0].Trim(), ends[1].Trim());
        return low.Length == 0 || high.Length == 0 ? null : new(Parts(low), Parts(high));
    }

    /// <summary>True when every component that both dates give is equal, or their ranges overlap. No date goes with any.</summary>
    public static bool Compatible(string? one, string? other)
    {
        if (Read(one) is not { } a || Read(other) is not { } b)
        {
            return true;
        }
        if (a.IsSingle && b.IsSingle)
        {
            return a.Low.Zip(b.Low).All(pair => pair.First is null || pair.Second is null || pair.First == pair.Second);
        }
        if (a.HasOpenYear || b.HasOpenYear)
        {
            // Without a year only month and day can be compared.
            a = a.WithoutYear();
            b = b.WithoutYear();
        }
        return a.Earliest.CompareTo(b.Latest) <= 0 && b.Earliest.CompareTo(a.Latest) <= 0;
    }

    /// <summary>True when the predicted date gives at least as many components as gold's; always where gold has none.</summary>
    public static bool AsFine(string? predicted, string? gold)
    {
        if (Read(gold) is not { } wanted)
        {
            return true;
        }
        return Read(predicted) is { } given && given.Low.Count(part => part is not null) >= wanted.Low.Count(part => part is not null);
    }

    private bool HasOpenYear => Low[0] is null || High[0] is null;

    private (long, long, long) Earliest => Filled(Low, 0, 1, 1);

    private (long, long, long) Latest => Filled(High, 9999, 12, 31);

    private DateRange WithoutYear() => new([0, .. Low.Skip(1)], [0, .. High.Skip(1)]);

    private static (long, long, long) Filled(IReadOnlyList<long?> parts, long year, long month, long day) =>
        (parts[0] ?? year, Part(parts, 1) ?? month, Part(parts, 2) ?? day);

    private static long? Part(IReadOnlyList<long?> parts, int index) => index < parts.Count ? parts[index] : null;

    private static string Stripped(string text)
    {
        text = text.Replace("?", "", StringComparison.Ordinal)
            .Replace("~", "", StringComparison.Ordinal)
            .Replace("%", "", StringComparison.Ordinal)
            .Trim('[', ']', '{', '}', ' ');
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? text : text[..comma];
    }

    private static long?[] Parts(string date)
    {
        var parts = date[..Math.Min(LongestDate, date.Length)].Split('-');
        return Array.ConvertAll(parts, part => part.Length > 0 && part.All(char.IsAsciiDigit) ? Number(part) : null);
    }

    private static long? Number(string digits) => long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
