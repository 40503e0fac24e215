using Chancery.Data;

namespace Chancery.Reading.Times;

/// <summary>Numbers in figures and words up to 999, and Roman numerals.</summary>
internal static class NumberGrammar
{
    /// <summary>Reads a count; the token past it, 0 when there is none. A count that is not told is <see cref="TimePhrase.Vague"/>.</summary>
    public static int Count(in TimeScan scan, int at, out int value)
    {
        if (scan.IsNumber(at))
        {
            value = scan.Number(at);
            return value >= 0 ? at + 1 : 0;
        }
        value = 0;
        if (scan.Word(at) is not { } word)
        {
            return 0;
        }
        switch (word.Role)
        {
            case TimeWordRole.Vague:
                value = TimePhrase.Vague;
                return at + word.Length;
            case TimeWordRole.Ten:
                value = 10 + Unit(scan, at + 1);
                return at + (value > 10 ? 2 : 1);
            case TimeWordRole.Number:
                value = word.Value;
                return Tens(scan, at + 1, ref value);
            case TimeWordRole.YearMark when word.Length == 1 && scan.Is(at + 1, TimeWordRole.Tens):
                value = 5;
                return Tens(scan, at + 1, ref value);
            case TimeWordRole.YearMark when IsFive(scan, at):
                value = 5;
                return at + 1;
            default:
                return 0;
        }
    }

    /// <summary>A Roman numeral up to XXI; the value, 0 when it is none.</summary>
    public static int Roman(ReadOnlySpan<char> text)
    {
        var value = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = Roman(text[i]);
            if (digit == 0)
            {
                return 0;
            }
            value += i + 1 < text.Length && Roman(text[i + 1]) > digit ? -digit : digit;
        }
        return value <= 21 ? value : 0;
    }

    // "trong năm ngày" is five days; "trong năm, ngày ..." and "mỗi năm ngày ..." are not.
    private static bool IsFive(in TimeScan scan, int at) =>
        scan.Word(at)!.Length == 1
        && LengthGrammar.Unit(scan, at + 1) is not null && !scan.IsNumber(at + 2)
        && (scan.Word(at - 1)?.Role is TimeWordRole.During or TimeWordRole.Ago or TimeWordRole.After
            || scan.Word(at + 2)?.Role is TimeWordRole.Through or TimeWordRole.Before or TimeWordRole.Past or TimeWordRole.Left);

    private static int Roman(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };

    private static int Tens(in TimeScan scan, int at, ref int value)
    {
        if (!scan.Is(at, TimeWordRole.Tens))
        {
            return at;
        }
        var unit = Unit(scan, at + 1);
        value = (value * 10) + unit;
        return at + (unit > 0 ? 2 : 1);
    }

    // A unit after ten or tens. "năm" is five there only when a unit of time follows it: "mười năm" is ten years.
    private static int Unit(in TimeScan scan, int at) => scan.Word(at) switch
    {
        { Role: TimeWordRole.Number or TimeWordRole.Tail } word => word.Value,
        _ => 0,
    };
}
