namespace Chancery.Dossier.Relations;

/// <summary>
/// A sum of weights of events that come one by one, with what it allows for. The sum is taken for a compound Poisson variable, whose
/// variance the sum of the squared weights estimates (Feller 1968, An Introduction to Probability Theory and Its Applications I, XII.2);
/// the interval is the normal one around it, so of a few events it is coarse: the count stands beside it.
/// </summary>
/// <param name="Count">How many events bear a weight.</param>
/// <param name="Sum">The sum of their weights.</param>
/// <param name="Squares">The sum of the squared weights.</param>
public readonly record struct WeightSum(int Count, double Sum, double Squares)
{
    private const double Normal = 1.959964;

    /// <summary>The interval of the sum; null without events.</summary>
    public Interval? Interval => Count == 0 ? null : new Interval(Sum - (Normal * Math.Sqrt(Squares)), Sum + (Normal * Math.Sqrt(Squares)));

    /// <summary>The mean weight; null without events.</summary>
    public double? Mean => Count == 0 ? null : Sum / Count;

    /// <summary>The sum with one weight more.</summary>
    public WeightSum With(double weight) => new(Count + 1, Sum + weight, Squares + (weight * weight));
}
