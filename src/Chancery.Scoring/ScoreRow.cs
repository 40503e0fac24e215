using System.Globalization;

namespace Chancery.Scoring;

/// <summary>One measure of a score table, added up over all reports.</summary>
/// <param name="Name">The measure's name.</param>
/// <param name="Right">Entries matched.</param>
/// <param name="Predicted">Entries predicted.</param>
/// <param name="Gold">Entries in gold.</param>
public sealed record ScoreRow(string Name, int Right, int Predicted, int Gold)
{
    /// <summary>Right of predicted; 0 when nothing was predicted.</summary>
    public double Precision => Predicted > 0 ? (double)Right / Predicted : 0;

    /// <summary>Right of gold; 0 when gold has nothing.</summary>
    public double Recall => Gold > 0 ? (double)Right / Gold : 0;

    /// <summary>Harmonic mean of the two; 0 when both are.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>The row as the table prints it.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-20} P {Precision:F3}  R {Recall:F3}  F1 {F1:F3}   right {Right} predicted {Predicted} gold {Gold}");
}
