using System.Data.Common;
using System.Globalization;
using Chancery.Model;
using Chancery.Register.Review;
using Chancery.Text;

namespace Chancery.Register.Sql;

/// <summary>Reads columns, and the values that take several of them.</summary>
internal static class SqlRow
{
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static DateOnly? Day(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateOnly.ParseExact(row.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Type, mode, date, status and place, from a column on.</summary>
    public static CodedEvent Event(this DbDataReader row, int column, IReadOnlyList<Evidence> evidence) => new(
        Ontology.TryParseType(row.GetString(column), out var type) ? type : throw Unknown(row.GetString(column)),
        Ontology.TryParseMode(row.Text(column + 1), out var mode) ? mode : throw Unknown(row.GetString(column + 1)),
        [],
        [],
        row.IsDBNull(column + 2) ? null : EdtfDate.Parse(row.GetString(column + 2)),
        Ontology.TryParseStatus(row.GetString(column + 3), out var status) ? status : throw Unknown(row.GetString(column + 3)),
        row.Text(column + 4),
        evidence);

    /// <summary>An event of which only type and mode are known.</summary>
    public static CodedEvent Act(string type, string? mode) => new(
        Ontology.TryParseType(type, out var known) ? known : throw Unknown(type),
        Ontology.TryParseMode(mode, out var way) ? way : throw Unknown(mode!),
        [],
        [],
        null,
        EventStatus.Held,
        null,
        []);

    /// <summary>Country, name and office, from a column on.</summary>
    public static Side Side(this DbDataReader row, int column) => new(row.Text(column), row.Text(column + 1), row.Text(column + 2));

    /// <summary>Start, end, wording and rule, from a column on; none where they are null.</summary>
    public static IReadOnlyList<Evidence> EvidenceOrNone(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? [] : [row.Evidence(column)];

    /// <summary>Start, end, wording and rule, from a column on.</summary>
    public static Evidence Evidence(this DbDataReader row, int column) =>
        new(new TextSpan(row.GetInt32(column), row.GetInt32(column + 1)), row.GetString(column + 2), row.GetString(column + 3));

    /// <summary>Who stands behind an entry, and by which decision, from a column on.</summary>
    public static (EntryOrigin Origin, long? Decision) Stand(this DbDataReader row, int column) =>
        (EntryDecisions.Origin(row.Text(column)), row.IsDBNull(column + 1) ? null : row.GetInt64(column + 1));

    /// <summary>Hash, first source, title and day of publication, from a column on.</summary>
    public static ReportKey Report(this DbDataReader row, int column) =>
        new(row.GetString(column), row.GetString(column + 1), row.Text(column + 2), row.Day(column + 3));

    /// <summary>The columns that <see cref="Report"/> reads, of an article a.</summary>
    public const string ReportColumns =
        "a.hash, (SELECT s.name FROM source s WHERE s.article_id = a.id ORDER BY s.id LIMIT 1), a.title, a.published";

    /// <summary>The event with the detail of a column, where there is one.</summary>
    public static CodedEvent WithDetail(this DbDataReader row, CodedEvent coded, int column, SqlSession session) =>
        row.Text(column) is { } detail ? Written(session, () => WrittenEntry.WithDetail(coded, detail)) : coded;

    /// <summary>What reads a written entry; one that cannot be read means that the register is damaged.</summary>
    public static T Written<T>(SqlSession session, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CodedReportFormatException e)
        {
            throw new RegisterException(RegisterFault.Corrupted, session.Place, e.Message, e);
        }
    }

    public static ConditionStatus Condition(string code) => Ontology.TryParseConditionStatus(code, out var status) ? status : throw Unknown(code);

    public static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment to the second, in UTC.</summary>
    public static string Written(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A moment to the second, in its own zone.</summary>
    public static string? Zoned(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The moment in a column.</summary>
    public static DateTimeOffset? Moment(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.Parse(row.GetString(column), CultureInfo.InvariantCulture);

    private static RegisterException Unknown(string code) => new(RegisterFault.Corrupted, "", $"unknown code {code}");
}
