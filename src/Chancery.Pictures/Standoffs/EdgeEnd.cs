namespace Chancery.Pictures.Standoffs;

/// <summary>An end of an edge: at which side of which act's box, and how far down.</summary>
/// <param name="X">The box's side.</param>
/// <param name="Y">How far down.</param>
/// <param name="Away">The direction that leads away from the box: 1 to the right, -1 to the left.</param>
internal readonly record struct EdgeEnd(double X, double Y, int Away);
