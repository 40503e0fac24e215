using System.Globalization;

namespace Chancery.Output;

/// <summary>Sizes on disk for people.</summary>
public static class ByteSize
{
    private static readonly string[] Units = ["B", "KB", "MB", "GB", "TB"];

    /// <summary>"812 B", "1.4 MB": units of a thousand.</summary>
    public static string Of(long bytes)
    {
        var (value, unit) = ((double)bytes, 0);
        while (value >= 999.95 && unit < Units.Length - 1)
        {
            (value, unit) = (value / 1000, unit + 1);
        }
        return string.Create(CultureInfo.InvariantCulture, $"{value.ToString(unit == 0 ? "0" : "0.0", CultureInfo.InvariantCulture)} {Units[unit]}");
    }
}
