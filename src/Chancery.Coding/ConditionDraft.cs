using Chancery.Data;

namespace Chancery.Coding;

/// <summary>A condition as one marker yields it.</summary>
/// <param name="Marker">The word that joins the halves.</param>
/// <param name="Promised">What will be done.</param>
/// <param name="Required">What it waits for.</param>
/// <param name="Pivot">The word that says how the promised act is meant; null when none does.</param>
internal sealed record ConditionDraft(ConditionMark Marker, ConditionHalf Promised, ConditionHalf Required, ConditionMarkerKind? Pivot);
