using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register;

/// <summary>
/// Keeps what is searched in step with the entries, report by report: its work does not grow with the register. A person's
/// document goes with the last report that names it.
/// </summary>
internal sealed class SearchIndex(SqlStatements statements, SearchDialect dialect)
{
    private const int MostSteps = 1_000_000;

    private readonly List<(SearchDocument Document, long Article)> _documents = [];
    private readonly Dictionary<long, (string Name, string? Country)> _people = [];
    private readonly HashSet<long> _articles = [];

    /// <summary>Forgets what was gathered and not written, at the beginning of a transaction.</summary>
    public void Begin()
    {
        _documents.Clear();
        _people.Clear();
        _articles.Clear();
    }

    /// <summary>Gathers the documents of a report, whose entries are there.</summary>
    public void Add(long id, Article article, CodedReport coded, IReadOnlyList<string> sources)
    {
        _articles.Add(id);
        _documents.Add((SearchDocuments.Of(article, coded, sources), id));
        foreach (var (key, name, country) in Named(coded))
        {
            _people.TryAdd(key, (name, country));
            statements.Insert("search_mention", "article_id, person_id, published", id, key, SqlRow.Written(article.Published) ?? "");
        }
    }

    /// <summary>
    /// Writes what was gathered, before the transaction ends. Rising numbers are written fastest, and two writers that name the
    /// same people do not wait for each other in a ring.
    /// </summary>
    public void Flush()
    {
        foreach (var (key, (name, country)) in _people.OrderBy(p => p.Key))
        {
            if (dialect.Add(statements, SearchDocuments.OfPerson(key, name, country), article: null))
            {
                statements.Insert("search_person", "id, name, country", key, NameWords.Exact(name), country);
            }
        }
        foreach (var (document, article) in _documents.OrderBy(d => d.Document.Key))
        {
            Write(document, article);
        }
        Begin();
    }

    /// <summary>Takes away the documents of a report.</summary>
    public void Remove(long id)
    {
        if (_articles.Contains(id))
        {
            Flush();
        }
        statements.Of("DELETE FROM search_doc WHERE article_id = $1", 1).Run(id);
        statements.Of(
            """
            DELETE FROM search_doc WHERE id IN (SELECT m.person_id FROM search_mention m WHERE m.article_id = $1)
            AND NOT EXISTS (SELECT 1 FROM search_mention o WHERE o.person_id = search_doc.id AND o.article_id <> $1)
            """,
            1).Run(id);
        statements.Of("DELETE FROM search_mention WHERE article_id = $1", 1).Run(id);
    }

    private static IEnumerable<(long Key, string Name, string? Country)> Named(CodedReport coded) =>
        coded.People.Select(p => (Key: SearchKey.OfPerson(NameWords.Exact(p.Name), p.Country), p.Name, p.Country)).DistinctBy(p => p.Key);

    private void Write(SearchDocument document, long article)
    {
        for (var step = 0; step < MostSteps && !dialect.Add(statements, document with { Key = document.Key + step }, article); step++)
        {
        }
    }
}
