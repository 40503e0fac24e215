using System.Globalization;
using Chancery.Model;

namespace Chancery.Data;

/// <summary>Loads who sat in the Security Council when.</summary>
public static class CouncilLoader
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>The membership of a data set.</summary>
    /// <param name="folder">The data set's folder.</param>
    /// <exception cref="DataException">The file cannot be read, or a row is wrong.</exception>
    public static CouncilMembership Load(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new CouncilMembership([.. TsvFile.Read(folder.File("council/members.tsv"), 4).Select(Term)]);
    }

    private static CouncilTerm Term(TsvRow row)
    {
        var term = new CouncilTerm(row.Optional(0), row[1], Read(row, 2), row.Optional(3) is null ? null : Read(row, 3));
        return term.To < term.From ? throw row.Fault("the last day lies before the first") : term;
    }

    private static DateOnly Read(TsvRow row, int column) =>
        DateOnly.TryParseExact(row[column], Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw row.Fault($"'{row[column]}' is no day");
}
