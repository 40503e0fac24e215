namespace Chancery.Scoring;

/// <summary>On which side an unmatched entry stands.</summary>
public enum DifferenceKind
{
    /// <summary>In gold, not predicted.</summary>
    Missed,

    /// <summary>Predicted, not in gold.</summary>
    Extra,
}
