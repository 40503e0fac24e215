using System.Data.Common;
using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>A row of name_form.</summary>
internal sealed record FormRow(long Id, string Key, string Country, string Bearer, string? Known, bool IsMain, int Reports, long? Parent, string? Reason, long Root, long Actor)
    : IComparable<FormRow>
{
    /// <summary>The columns that <see cref="Read"/> reads, of a name_form f.</summary>
    public const string Columns = "f.id, f.name_exact, f.country, f.bearer, f.known, f.is_main, f.reports, f.parent, f.reason, f.root, f.actor";

    /// <summary>How many they are.</summary>
    public const int Count = 11;

    private NameForm? _name;

    /// <summary>The name.</summary>
    public NameForm Name => _name ??= NameForm.Of(Key);

    public static FormRow Read(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        row.Text(4),
        row.GetInt32(5) != 0,
        row.GetInt32(6),
        row.IsDBNull(7) ? null : row.GetInt64(7),
        row.Text(8),
        row.GetInt64(9),
        row.GetInt64(10));

    /// <summary>
    /// The order in which names are taken for variants of one another: only of one that stands before. Those that the authority
    /// file knows come first, then longer ones, then those with more diacritics.
    /// </summary>
    public int CompareTo(FormRow? other)
    {
        if (other is null)
        {
            return 1;
        }
        int[] orders =
        [
            (other.Known is not null).CompareTo(Known is not null),
            other.IsMain.CompareTo(IsMain),
            other.Name.Words.Count.CompareTo(Name.Words.Count),
            other.Name.Marked.CompareTo(Name.Marked),
            string.CompareOrdinal(Key, other.Key),
            string.CompareOrdinal(Country, other.Country),
            string.CompareOrdinal(Bearer, other.Bearer),
        ];
        return Array.Find(orders, o => o != 0);
    }
}
