using Chancery.Data;

namespace Chancery.Coding;

/// <summary>The half that is promised, threatened or refused, and how.</summary>
/// <param name="Half">Who does what.</param>
/// <param name="Pivot">The word that says how it is meant; null when none does.</param>
/// <param name="IsOnly">True when "chỉ" stands before the act.</param>
/// <param name="IsSuffered">True when the subject is the one who bears the act.</param>
internal readonly record struct ConditionPromise(ConditionHalf Half, ConditionMarkerKind? Pivot, bool IsOnly, bool IsSuffered)
{
    /// <summary>True when the act is told as done: đã.</summary>
    public bool IsPast { get; init; }

    /// <summary>Code of the side that asks for the act; null when none does.</summary>
    public string? Asker { get; init; }
}
