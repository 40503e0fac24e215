namespace Chancery.Dossier.Relations;

/// <summary>
/// What rate a count allows for, if what is counted comes as a Poisson process: the exact interval of Garwood (1936), Fiducial Limits for
/// the Poisson Distribution, Biometrika 28. The ends are the rates at which a count as high, or as low, would come up once in forty months.
/// </summary>
public static class CountInterval
{
    private const double Tail = 0.025;
    private const int Steps = 60;

    /// <summary>The interval of a count.</summary>
    /// <param name="count">How many were counted, from 0 to 10,000.</param>
    public static Interval Of(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 10_000);
        // Both ends lie within ten standard deviations and a few counts.
        var most = count + (10 * Math.Sqrt(count + 1)) + 10;
        return new Interval(
            count == 0 ? 0 : Solve(rate => 1 - AtMost(count - 1, rate) < Tail, most),
            Solve(rate => AtMost(count, rate) > Tail, most));
    }

    // The rate at which what holds below holds no more, by halving.
    private static double Solve(Predicate<double> holdsBelow, double most)
    {
        var (low, high) = (0.0, most);
        for (var i = 0; i < Steps; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = holdsBelow(middle) ? (middle, high) : (low, middle);
        }
        return (low + high) / 2;
    }

    // The chance of so many or fewer, each term in logarithms so that none overflows.
    private static double AtMost(int count, double rate)
    {
        var (sum, term) = (0.0, -rate);
        for (var i = 0; i <= count; i++)
        {
            term += i == 0 ? 0 : Math.Log(rate / i);
            sum += Math.Exp(term);
        }
        return sum;
    }
}
