using System.Globalization;
using System.Text;
using Chancery.Register.Sql;

namespace Chancery.Register.Postgres;

/// <summary>
/// Full text in a tsvector that is put together here, so that no configuration of the server's cuts or folds a word. Folded words
/// bear their places and a label for where they stand; words as written are kept without places behind a "=", those of the title
/// behind a "+" too; facets behind a ":".
/// </summary>
internal sealed class PostgresSearch : SearchDialect
{
    // PostgreSQL keeps no more places of one word and counts no further; phrases in a document that has more are left to the matcher.
    private const int MostPlaces = 255;
    private const int LastPlace = 16_383;
    private const string Crowded = "'~'";

    /// <inheritdoc/>
    public override string Tables => "search_doc d";

    /// <inheritdoc/>
    public override string Key => "d.id";

    /// <inheritdoc/>
    public override string Answers(string parameter) => $"d.words @@ {parameter}::tsquery";

    /// <inheritdoc/>
    public override bool Add(SqlStatements statements, SearchDocument document, long? article) =>
        statements.Of("INSERT INTO search_doc (id, article_id, words) VALUES ($1, $2, $3::tsvector) ON CONFLICT (id) DO NOTHING", 3)
            .Run(document.Key, article, Vector(document)) > 0;

    protected override string All(IReadOnlyList<string> parts) => parts.Count == 1 ? parts[0] : $"({string.Join(" & ", parts)})";

    protected override string Any(IReadOnlyList<string> parts) => $"({string.Join(" | ", parts)})";

    protected override string Without(string wanted, IReadOnlyList<string> unwanted) => $"({wanted} & !{Any(unwanted)})";

    protected override string Facet(string word) => $"':{word}'";

    protected override string ExactWord(string word, bool isPrefix, bool title) => $"'{(title ? "+" : "=")}{word}'{(isPrefix ? ":*" : "")}";

    protected override string FoldedPhrase(IReadOnlyList<string> words, bool isPrefix, SearchField field)
    {
        var label = field switch
        {
            SearchField.Title => "A",
            SearchField.Quotes => "B",
            SearchField.Events => "C",
            _ => "AD",
        };
        var parts = words.Select((w, i) => $"'{w}':{(isPrefix && i == words.Count - 1 ? "*" : "")}{label}").ToList();
        return parts.Count == 1 ? parts[0] : $"(({string.Join(" <-> ", parts)}) | ({Crowded} & {string.Join(" & ", words.Select((w, i) => $"'{w}'{(isPrefix && i == words.Count - 1 ? ":*" : "")}"))}))";
    }

    private static string Vector(SearchDocument document)
    {
        var vector = new StringBuilder();
        var isCrowded = AddFolded(vector, document);
        var title = document.Title.Select(w => w.Exact).Distinct(StringComparer.Ordinal).ToList();
        foreach (var word in document.Body.Concat(document.Quotes).Concat(document.Events).Select(w => w.Exact).Concat(title).Distinct(StringComparer.Ordinal))
        {
            Add(vector, "=", word);
        }
        foreach (var word in title)
        {
            Add(vector, "+", word);
        }
        foreach (var facet in document.Facets)
        {
            Add(vector, ":", facet);
        }
        return vector.Append(isCrowded ? Crowded : "").ToString();
    }

    private static bool AddFolded(StringBuilder vector, SearchDocument document)
    {
        var places = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var place = 0;
        foreach (var (words, label) in new[] { (document.Title, "A"), (document.Body, ""), (document.Quotes, "B"), (document.Events, "C") })
        {
            foreach (var word in words)
            {
                if (!places.TryGetValue(word.Folded, out var at))
                {
                    places.Add(word.Folded, at = []);
                }
                at.Add(string.Create(CultureInfo.InvariantCulture, $"{Math.Min(++place, LastPlace)}{label}"));
            }
            // No phrase runs from the title into the body.
            place++;
        }
        var isCrowded = place > LastPlace;
        foreach (var (word, at) in places)
        {
            // A word of several fields keeps a place of each, or else no query of the field would find it.
            var kept = at.Count <= MostPlaces ? at : [.. at.Take(MostPlaces - 3), .. at.Skip(MostPlaces - 3).DistinctBy(p => char.IsDigit(p[^1]) ? ' ' : p[^1]).Take(3)];
            isCrowded |= at.Count > MostPlaces;
            Add(vector, "", word).Length--;
            vector.Append(':').AppendJoin(',', kept).Append(' ');
        }
        return isCrowded;
    }

    private static StringBuilder Add(StringBuilder vector, string kind, string word) => vector.Append('\'').Append(kind).Append(word).Append("' ");
}
