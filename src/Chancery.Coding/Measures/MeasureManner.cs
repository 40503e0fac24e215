using Chancery.Model;

namespace Chancery.Coding.Measures;

/// <summary>How an act upon a measure is meant.</summary>
/// <param name="Status">How far it is.</param>
/// <param name="Pivot">Index of the word that asks for it or threatens with it; -1 when none does.</param>
/// <param name="IsAsked">True when the pivot asks.</param>
internal readonly record struct MeasureManner(MeasureStatus Status, int Pivot = -1, bool IsAsked = false);
