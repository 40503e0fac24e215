using Chancery.Register.Sql;

namespace Chancery.Register.Pairs;

/// <summary>The day on which a report came out, or else was first read; asked for when it is needed.</summary>
internal sealed class ReportedDay(SqlStatements statements)
{
    /// <summary>That day of an article a.</summary>
    public const string Sql = "COALESCE(a.published, substr(a.first_read, 1, 10))";

    private long _article;
    private string? _day;

    /// <summary>The day as the register writes it.</summary>
    public string Value => _day ??= statements.Of($"SELECT {Sql} FROM article a WHERE a.id = $1", 1).List(r => r.GetString(0), _article).Single();

    /// <summary>At the beginning of a report.</summary>
    public void Begin(long article, DateOnly? published) => (_article, _day) = (article, SqlRow.Written(published));
}
