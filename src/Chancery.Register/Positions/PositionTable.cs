using Chancery.Model;
using Chancery.Register.Pairs;
using Chancery.Register.Sql;

namespace Chancery.Register.Positions;

/// <summary>Writes where the statements of a report stand.</summary>
internal sealed class PositionTable(SqlStatements statements)
{
    private readonly ReportedDay _reported = new(statements);
    private string _hashStart = "";

    /// <summary>At the beginning of a report.</summary>
    /// <param name="article">Its number.</param>
    /// <param name="hashStart">The beginning of its hash.</param>
    /// <param name="published">Its day of publication; without one the day counts on which it was first read.</param>
    public void Begin(long article, string hashStart, DateOnly? published)
    {
        _hashStart = hashStart;
        _reported.Begin(article, published);
    }

    /// <summary>Adds a statement, where it is known for whom it is made.</summary>
    public void Add(long entry, CodedStatement statement)
    {
        if (statement.Speaker.Country is { } party)
        {
            statements.Insert(
                "position",
                "party, topic, day, hash_start, entry_id, reported",
                party, statement.Topic ?? "", Day(statement), _hashStart, entry, _reported.Value);
        }
    }

    // What is told today was said today at latest, whatever year its date was taken for.
    private string Day(CodedStatement statement) =>
        SqlRow.Written(statement.Date?.First ?? statement.Date?.Last) is { } day && string.CompareOrdinal(day, _reported.Value) < 0 ? day : _reported.Value;
}
