using System.Globalization;
using System.Text;

namespace Chancery.Model;

/// <summary>Reads and writes the parts of an EDTF text.</summary>
internal static class EdtfText
{
    /// <summary>Longest text of one point: "XXXX-XX-XX%".</summary>
    private const int PointLength = 11;

    public static bool TryParsePoint(ReadOnlySpan<char> text, out EdtfPoint point)
    {
        point = default;
        var doubt = EdtfDoubt.None;
        if (text.Length > PointLength || text.Length < 4)
        {
            return false;
        }
        if (text[^1] is '?' or '~' or '%')
        {
            doubt = text[^1] switch { '?' => EdtfDoubt.Uncertain, '~' => EdtfDoubt.Approximate, _ => EdtfDoubt.Uncertain | EdtfDoubt.Approximate };
            text = text[..^1];
        }
        if (text.Length is not (4 or 7 or 10) || !TryParseYear(text[..4], out var year, out var open))
        {
            return false;
        }
        byte month = 0;
        byte day = 0;
        if ((text.Length >= 7 && !TryParsePart(text[4..7], out month)) || (text.Length == 10 && !TryParsePart(text[7..10], out day)))
        {
            return false;
        }
        point = new EdtfPoint(year, open, month, day, doubt);
        return point.IsValid && !(point.IsYearOpen && month is 0);
    }

    public static void Append(StringBuilder text, EdtfPoint point)
    {
        Span<char> year = stackalloc char[4];
        point.Year.TryFormat(year, out _, "0000", CultureInfo.InvariantCulture);
        year[(4 - point.OpenDigits)..].Fill('X');
        text.Append(year);
        AppendPart(text, point.Month);
        AppendPart(text, point.Day);
        if (point.Doubt != EdtfDoubt.None)
        {
            text.Append(point.Doubt switch { EdtfDoubt.Uncertain => '?', EdtfDoubt.Approximate => '~', _ => '%' });
        }
    }

    private static void AppendPart(StringBuilder text, byte part)
    {
        if (part == EdtfPoint.Open)
        {
            text.Append("-XX");
        }
        else if (part != 0)
        {
            text.Append('-').Append((char)('0' + (part / 10))).Append((char)('0' + (part % 10)));
        }
    }

    private static bool TryParseYear(ReadOnlySpan<char> text, out short year, out byte open)
    {
        year = 0;
        open = 0;
        foreach (var c in text)
        {
            if (c == 'X')
            {
                open++;
                year *= 10;
            }
            else if (char.IsAsciiDigit(c) && open == 0)
            {
                year = (short)((year * 10) + (c - '0'));
            }
            else
            {
                return false;
            }
        }
        return true;
    }

    private static bool TryParsePart(ReadOnlySpan<char> text, out byte part)
    {
        part = 0;
        if (text[0] != '-')
        {
            return false;
        }
        if (text[1] == 'X' && text[2] == 'X')
        {
            part = EdtfPoint.Open;
            return true;
        }
        if (!char.IsAsciiDigit(text[1]) || !char.IsAsciiDigit(text[2]))
        {
            return false;
        }
        part = (byte)(((text[1] - '0') * 10) + (text[2] - '0'));
        return part != 0;
    }
}
