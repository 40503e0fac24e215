using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Pairs;

/// <summary>
/// The day from which on a report is known, asked for when it is needed: on which it came out, or where nobody says, the last on which it
/// tells that something happened, since it cannot have come out before; where it tells of none, the day on which it was first read.
/// </summary>
internal sealed class ReportedDay(SqlStatements statements)
{
    /// <summary>That day of an article a.</summary>
    public const string Sql = "COALESCE(a.published, a.told, substr(a.first_read, 1, 10))";

    private long _article;
    private string? _day;

    /// <summary>The day as the register writes it.</summary>
    public string Value => _day ??= statements.Of($"SELECT {Sql} FROM article a WHERE a.id = $1", 1).List(r => r.GetString(0), _article).Single();

    /// <summary>At the beginning of a report.</summary>
    public void Begin(long article, DateOnly? published) => (_article, _day) = (article, SqlRow.Written(published));

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
