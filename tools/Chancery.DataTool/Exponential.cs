namespace Chancery.DataTool;

/// <summary>
/// e to the power of x by additions, multiplications and a power of two alone, whose results IEEE 754 fixes;
/// the platform's own differs from machine to machine in the last bit.
/// </summary>
internal static class Exponential
{
    private const double Log2OfE = 1.4426950408889634;
    private const double Ln2 = 0.6931471805599453;

    public static double Of(double x)
    {
        if (x < -700)
        {
            return 0;
        }
        var whole = Math.Floor((Math.Min(x, 700) * Log2OfE) + 0.5);
        var rest = Math.Min(x, 700) - (whole * Ln2);
        var sum = 1.0;
        for (var k = 13; k > 0; k--)
        {
            sum = 1 + (sum * rest / k);
        }
        return sum * BitConverter.Int64BitsToDouble(((long)whole + 1023) << 52);
    }
}
