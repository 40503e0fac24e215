using System.Globalization;

namespace Chancery.Register.Actors;

/// <summary>The report that is filed.</summary>
/// <param name="Id">Its number in this register.</param>
/// <param name="Published">Its day; empty when unknown.</param>
/// <param name="Order">Puts reports of one day in the order of their hashes.</param>
internal readonly record struct ArticleRow(long Id, string Published, long Order)
{
    // As many hexadecimal digits as a number holds without its sign.
    private const int Digits = 15;

    public static ArticleRow Of(long id, string hash, DateOnly? published) => new(id, Sql.SqlRow.Written(published) ?? "", OrderOf(hash));

    private static long OrderOf(string hash) =>
        long.TryParse(hash.AsSpan(0, Math.Min(Digits, hash.Length)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var order)
            ? order << (4 * (Digits - Math.Min(Digits, hash.Length)))
            : 0;
}
