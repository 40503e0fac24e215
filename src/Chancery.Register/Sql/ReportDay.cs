using Chancery.Model;

namespace Chancery.Register.Sql;

/// <summary>
/// The day from which on a report is known: on which it came out, or where nobody says, the last on which it tells that something
/// happened, since it cannot have come out before; where it tells of none, the day on which it was first read.
/// </summary>
internal static class ReportDay
{
    /// <summary>That day of an article a.</summary>
    public const string Of = "COALESCE(a.published, a.told, substr(a.first_read, 1, 10))";

    /// <summary>Keeps the last day of which a report tells, unless it has a day or was read before that.</summary>
    public static void Keep(SqlStatements statements, long article, CodedReport coded)
    {
        if (coded.Published is null)
        {
            statements.Of("UPDATE article SET told = CASE WHEN published IS NULL AND $2 <= substr(first_read, 1, 10) THEN $2 END WHERE id = $1", 2)
                .Run(article, SqlRow.Written(LastTold(coded)));
        }
    }

    // Of a date that is coarse, or in either of two years, only the earliest day that it may mean is sure to have passed.
    private static DateOnly? LastTold(CodedReport coded) => coded.Events.Where(e => e.Status == EventStatus.Held).Select(e => e.Date?.First ?? e.Date?.Last).Max();
}
