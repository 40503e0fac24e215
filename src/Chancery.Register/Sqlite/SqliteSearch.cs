using System.Text;
using Chancery.Register.Sql;

namespace Chancery.Register.Sqlite;

/// <summary>
/// Full text in FTS5: a table without content of its own. Its tokenizer "ascii" parts words at spaces and leaves every other
/// letter alone, so that only our own forms are compared.
/// </summary>
internal sealed class SqliteSearch : SearchDialect
{
    /// <inheritdoc/>
    public override string Tables => "search_words w CROSS JOIN search_doc d ON d.id = w.rowid";

    /// <inheritdoc/>
    public override string Key => "w.rowid";

    /// <inheritdoc/>
    public override string Answers(string parameter) => $"w.search_words MATCH {parameter}";

    /// <inheritdoc/>
    public override bool Add(SqlStatements statements, SearchDocument document, long? article)
    {
        if (statements.Of("INSERT INTO search_doc (id, article_id) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING", 2).Run(document.Key, article) == 0)
        {
            return false;
        }
        statements.Insert(
            "search_words",
            "rowid, title, body, quotes, events, title_exact, exact, facet",
            document.Key,
            Folded(document.Title),
            Folded(document.Body),
            Folded(document.Quotes),
            Folded(document.Events),
            Exact(document.Title),
            Exact(document.Body, document.Quotes, document.Events),
            string.Join(' ', document.Facets));
        return true;
    }

    protected override string All(IReadOnlyList<string> parts) => parts.Count == 1 ? parts[0] : $"({string.Join(" AND ", parts)})";

    protected override string Any(IReadOnlyList<string> parts) => $"({string.Join(" OR ", parts)})";

    protected override string Without(string wanted, IReadOnlyList<string> unwanted) => $"({wanted} NOT {Any(unwanted)})";

    protected override string Facet(string word) => $"facet : \"{word}\"";

    protected override string ExactWord(string word, bool isPrefix, bool title) => $"{(title ? "title_exact" : "{title_exact exact}")} : \"{word}\"{(isPrefix ? " *" : "")}";

    protected override string FoldedPhrase(IReadOnlyList<string> words, bool isPrefix, SearchField field) =>
        $"{Column(field)} : \"{string.Join(' ', words)}\"{(isPrefix ? " *" : "")}";

    private static string Column(SearchField field) => field switch
    {
        SearchField.Title => "title",
        SearchField.Quotes => "quotes",
        SearchField.Events => "events",
        _ => "{title body}",
    };

    private static string Folded(IReadOnlyList<SearchWord> words)
    {
        var text = new StringBuilder(words.Count * 5);
        foreach (var word in words)
        {
            text.Append(text.Length > 0 ? " " : "").Append(word.Folded);
        }
        return text.ToString();
    }

    private static string Exact(params ReadOnlySpan<IReadOnlyList<SearchWord>> all)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var words in all)
        {
            foreach (var word in words)
            {
                if (seen.Add(word.Exact))
                {
                    text.Append(text.Length > 0 ? " " : "").Append(word.Exact);
                }
            }
        }
        return text.ToString();
    }
}
