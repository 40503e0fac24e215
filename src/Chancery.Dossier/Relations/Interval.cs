namespace Chancery.Dossier.Relations;

/// <summary>A confidence interval of 95 percent.</summary>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end.</param>
public readonly record struct Interval(double Low, double High);
