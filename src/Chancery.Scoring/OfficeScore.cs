using System.Globalization;

namespace Chancery.Scoring;

/// <summary>How many of the matched people that have an office in gold were given the same.</summary>
/// <param name="Right">Offices that agree.</param>
/// <param name="Of">Matched people with an office in gold.</param>
public sealed record OfficeScore(int Right, int Of)
{
    /// <summary>Right of all; 0 when there are none.</summary>
    public double Share => Of > 0 ? (double)Right / Of : 0;

    /// <summary>The row as the table prints it.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{"office of matched",-20} {Share:F3}   right {Right} of {Of}");
}
