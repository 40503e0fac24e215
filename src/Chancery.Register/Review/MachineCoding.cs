using System.Globalization;
using Chancery.Model;

namespace Chancery.Register.Review;

/// <summary>What the coder says of a report.</summary>
/// <param name="Coded">Its entries.</param>
/// <param name="Since">For entries that its first coding did not give, the number of the coding that gave them first, by kind and place.</param>
internal sealed record MachineCoding(CodedReport Coded, IReadOnlyDictionary<(string Kind, int Ordinal), int> Since)
{
    /// <summary>Reads "event 0 2, quote 1 1": kind, place and number.</summary>
    public static Dictionary<(string Kind, int Ordinal), int> ReadSince(string written) =>
        written.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(e => e.Split(' ')).ToDictionary(e => (e[0], Number(e[1])), e => Number(e[2]));

    /// <summary>What <see cref="ReadSince"/> reads.</summary>
    public string WrittenSince() => string.Join(", ", Since
        .OrderBy(s => s.Key.Kind, StringComparer.Ordinal)
        .ThenBy(s => s.Key.Ordinal)
        .Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key.Kind} {s.Key.Ordinal} {s.Value}")));

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
