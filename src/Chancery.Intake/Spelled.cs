using System.Globalization;

namespace Chancery.Intake;

/// <summary>Spells what the sentences of failures need.</summary>
internal static class Spelled
{
    /// <summary>A number in digits alone.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
