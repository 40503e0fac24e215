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

    /// <summary>By what opposition to a draft is seen.</summary>
    /// <param name="folder">The data set's folder.</param>
    /// <exception cref="DataException">The file cannot be read, or a row is wrong.</exception>
    public static OppositionWords Opposition(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var known = TsvFile.Read(folder.File("ontology/stances.tsv"), 2).Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        var stances = TsvFile.Read(folder.File("council/opposition.tsv"), 1).Select(r => known.Contains(r[0]) ? r[0] : throw r.Fault($"'{r[0]}' is no stance of ontology/stances.tsv"));
        var words = TsvFile.Read(folder.File("lexicon/resolutions.tsv"), 3).ToLookup(r => (r[0], r[1]), r => r[2]);
        return new OppositionWords(stances.ToHashSet(StringComparer.Ordinal), [.. words[("text", "draft")]], [.. words[("veto", "veto")]]);
    }

    private static CouncilTerm Term(TsvRow row)
    {
        var term = new CouncilTerm(row.Optional(0), row[1], Read(row, 2), row.Optional(3) is null ? null : Read(row, 3));
        return term.To < term.From ? throw row.Fault("the last day lies before the first") : term;
    }

    private static DateOnly Read(TsvRow row, int column) =>
        DateOnly.TryParseExact(row[column], Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw row.Fault($"'{row[column]}' is no day");
}
