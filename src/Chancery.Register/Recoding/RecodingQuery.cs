using Chancery.Register.Sql;

namespace Chancery.Register.Recoding;

/// <summary>Finds the reports that are to be coded anew.</summary>
internal sealed class RecodingQuery(SqlSession session)
{
    private const string OfOthers = "FROM coding c WHERE c.article_id > {0}";

    /// <summary>How many reports other versions coded; with no versions, how many there are.</summary>
    public long Count(string? coder, string? data) => Conditions(new SqlQuery().AddIf(long.MinValue, "SELECT count(*) " + OfOthers), coder, data)
        .Rows(session).Select(r => r.GetInt64(0)).Single();

    /// <summary>The next of them behind a number, in the order of their numbers.</summary>
    public List<StoredReport> Read(string? coder, string? data, long after, int limit)
    {
        var found = Conditions(new SqlQuery().AddIf(after, "SELECT c.article_id " + OfOthers), coder, data)
            .AddIf(limit, "ORDER BY c.article_id LIMIT {0}")
            .Rows(session)
            .Select(r => r.GetInt64(0))
            .ToList();
        var reader = new ReportReader(session);
        return [.. found.Select(id => Read(reader, id))];
    }

    private StoredReport Read(ReportReader reader, long id)
    {
        var hash = "";
        try
        {
            hash = session.Translate(() => session.Statements.Of("SELECT a.hash FROM article a WHERE a.id = $1", 1).List(r => r.GetString(0), id).SingleOrDefault() ?? "");
            return new StoredReport(id, hash, reader.Read(hash), null);
        }
        catch (RegisterException e) when (e.Fault == RegisterFault.Corrupted)
        {
            return new StoredReport(id, hash, null, e);
        }
    }

    private static SqlQuery Conditions(SqlQuery query, string? coder, string? data) =>
        coder is null ? query : query.AddIf(coder, "AND NOT (c.coder_version = {0}").AddIf(data, "AND c.data_version = {0} AND c.whole = 1)");
}
