namespace Chancery.Model;

/// <summary>
/// A date in the Extended Date/Time Format (ISO 8601-2, EDTF level 1 and the parts of level 2 that reports need):
/// a day, month or year, an interval of them, each perhaps uncertain or with digits left open.
/// </summary>
public readonly record struct EdtfDate
{
    private readonly string? _text;

    private EdtfDate(string text) => _text = text;

    /// <summary>A date of which any part may be unknown: "2021-07-06", "XXXX-05-04", "2021-05", "2019".</summary>
    public static EdtfDate Of(int? year, int? month = null, int? day = null)
    {
        var text = year is { } y ? y.ToString("0000", System.Globalization.CultureInfo.InvariantCulture) : "XXXX";
        if (month is { } m)
        {
            text += "-" + m.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
            if (day is { } d)
            {
                text += "-" + d.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
            }
        }
        return new(text);
    }

    /// <summary>The EDTF text.</summary>
    public override string ToString() => _text ?? "";
}
