using System.Globalization;
using System.Text;
using Chancery.Model;
using Microsoft.Data.Sqlite;

namespace Chancery.Register.Sqlite;

/// <summary>Files reports, one transaction each.</summary>
internal sealed class SqliteWriter(SqliteConnection connection, TimeProvider clock) : IDisposable
{
    private readonly List<SqliteStatement> _statements = [];
    private readonly Dictionary<string, SqliteStatement> _bySql = new(StringComparer.Ordinal);

    public Filing File(Article article, CodedReport coded)
    {
        if (Holds(article, coded.CoderVersion, coded.DataVersion))
        {
            return Filing.Unchanged;
        }
        Statement("BEGIN IMMEDIATE", 0).Run();
        try
        {
            var filing = Write(article, coded);
            Statement("COMMIT", 0).Run();
            return filing;
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    public bool Holds(Article article, string coderVersion, string dataVersion) =>
        Statement(
            """
            SELECT 1 FROM article a JOIN coding c ON c.article_id = a.id JOIN source s ON s.article_id = a.id
            WHERE a.hash = ?1 AND c.coder_version = ?2 AND c.data_version = ?3 AND s.name = ?4
            """,
            4).Number(article.Hash, coderVersion, dataVersion, article.Id) is not null;

    /// <inheritdoc/>
    public void Dispose() => _statements.ForEach(s => s.Dispose());

    private Filing Write(Article article, CodedReport coded)
    {
        var known = Statement("SELECT id FROM article WHERE hash = ?1", 1).Number(article.Hash);
        var id = known ?? AddArticle(article);
        AddSource(id, article.Id);
        if (known is not null && IsCodedBy(id, coded))
        {
            return Filing.SourceNoted;
        }
        Statement("DELETE FROM entry WHERE article_id = ?1", 1).Run(id);
        Statement(
            """
            INSERT INTO coding (article_id, coder_version, data_version) VALUES (?1, ?2, ?3)
            ON CONFLICT (article_id) DO UPDATE SET coder_version = excluded.coder_version, data_version = excluded.data_version
            """,
            3).Run(id, coded.CoderVersion, coded.DataVersion);
        AddEntries(id, coded);
        return known is null ? Filing.Added : Filing.Recoded;
    }

    private bool IsCodedBy(long article, CodedReport coded) =>
        Statement("SELECT 1 FROM coding WHERE article_id = ?1 AND coder_version = ?2 AND data_version = ?3", 3)
            .Number(article, coded.CoderVersion, coded.DataVersion) is not null;

    private long AddArticle(Article article) =>
        Statement(
            """
            INSERT INTO article (hash, title, published, url, text, blocks, first_read) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) RETURNING id
            """,
            7).Number(
                article.Hash,
                article.Title,
                SqliteRow.Written(article.Published),
                article.Url,
                article.Text,
                BlockList.Write(article.Blocks),
                clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))!.Value;

    private void AddSource(long article, string name) =>
        Statement("INSERT INTO source (article_id, name, file_name) VALUES (?1, ?2, ?3) ON CONFLICT (name, article_id) DO NOTHING", 3)
            .Run(article, name, FileName(name));

    /// <summary>What follows the last slash of either kind.</summary>
    public static string FileName(string source) => source[(source.AsSpan().LastIndexOfAny('/', '\\') + 1)..];

    private void AddEntries(long article, CodedReport coded)
    {
        for (var i = 0; i < coded.People.Count; i++)
        {
            AddPerson(AddEntry(article, "person", i, coded.People[i].Evidence), coded.People[i]);
        }
        for (var i = 0; i < coded.Events.Count; i++)
        {
            AddEvent(AddEntry(article, "event", i, coded.Events[i].Evidence), coded.Events[i]);
        }
        for (var i = 0; i < coded.Quotes.Count; i++)
        {
            AddQuote(AddEntry(article, "quote", i, coded.Quotes[i].Evidence), coded.Quotes[i]);
        }
        for (var i = 0; i < coded.Conditions.Count; i++)
        {
            AddCondition(AddEntry(article, "condition", i, coded.Conditions[i].Evidence), coded.Conditions[i]);
        }
    }

    private long AddEntry(long article, string kind, int ordinal, IReadOnlyList<Evidence> evidence)
    {
        var entry = Statement("INSERT INTO entry (article_id, kind, ordinal) VALUES (?1, ?2, ?3) RETURNING id", 3).Number(article, kind, ordinal)!.Value;
        for (var i = 0; i < evidence.Count; i++)
        {
            Insert("evidence", "entry_id, ordinal, first, past, wording, rule", entry, i, evidence[i].Span.Start, evidence[i].Span.End, evidence[i].Wording, evidence[i].Rule);
        }
        return entry;
    }

    private void AddPerson(long entry, CodedPerson person) =>
        Insert(
            "person",
            "entry_id, name, name_exact, name_folded, country, office, mentions",
            entry, person.Name, NameWords.Exact(person.Name), NameWords.Folded(person.Name), person.Country, person.Office, person.Mentions);

    private void AddEvent(long entry, CodedEvent coded)
    {
        var (first, last) = Days(coded.Date);
        Insert(
            "event",
            "entry_id, type, mode, date, first_day, last_day, status, place",
            entry, coded.Type.Code(), coded.Mode.Code(), coded.Date?.ToString(), first, last, coded.Status.Code(), coded.Place);
        AddSides(entry, "actor", coded.Actors);
        AddSides(entry, "recipient", coded.Recipients);
    }

    // An interval without a start stands where it ends; one without an end goes on.
    private static (string? First, string? Last) Days(EdtfDate? date)
    {
        var first = date?.First ?? date?.Last;
        return first is null ? (null, null) : (SqliteRow.Written(first), SqliteRow.Written(date?.Last ?? DateOnly.MaxValue));
    }

    private void AddSides(long entry, string role, IReadOnlyList<Side> sides)
    {
        for (var i = 0; i < sides.Count; i++)
        {
            var (country, name, office) = sides[i];
            Insert(
                "side",
                "event_id, role, ordinal, country, name, name_exact, name_folded, office",
                entry, role, i, country, name, name is null ? null : NameWords.Exact(name), name is null ? null : NameWords.Folded(name), office);
        }
    }

    private void AddQuote(long entry, CodedQuote quote) =>
        Insert(
            "quote",
            "entry_id, speaker, speaker_exact, speaker_folded, country, office, text, addressee, about",
            entry, quote.Speaker, NameWords.Exact(quote.Speaker), NameWords.Folded(quote.Speaker), quote.Country, quote.Office, quote.Text, quote.To, quote.About);

    private void AddCondition(long entry, CodedCondition condition) =>
        Insert(
            "condition",
            "entry_id, party, action, requires_party, requires_action, holder, status",
            entry, condition.Party, condition.Action, condition.Requires.Party, condition.Requires.Action, condition.Holder, condition.Status.ToString().ToLowerInvariant());

    private void Insert(string table, string columns, params ReadOnlySpan<object?> values)
    {
        if (!_bySql.TryGetValue(table, out var statement))
        {
            var places = new StringBuilder("?1");
            for (var i = 2; i <= values.Length; i++)
            {
                places.Append(CultureInfo.InvariantCulture, $", ?{i}");
            }
            statement = Statement($"INSERT INTO {table} ({columns}) VALUES ({places})", values.Length);
            _bySql.Add(table, statement);
        }
        statement.Run(values);
    }

    private SqliteStatement Statement(string sql, int parameters)
    {
        if (!_bySql.TryGetValue(sql, out var statement))
        {
            statement = new SqliteStatement(connection, sql, parameters);
            _statements.Add(statement);
            _bySql.Add(sql, statement);
        }
        return statement;
    }

    private void RollBack()
    {
        try
        {
            Statement("ROLLBACK", 0).Run();
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself, as it does when the disk is full.
        }
    }
}
