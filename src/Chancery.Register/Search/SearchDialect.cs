using Chancery.Register.Sql;

namespace Chancery.Register;

/// <summary>What one database says of full text that the others do not: how a document's words are kept, and how a query asks for them.</summary>
internal abstract class SearchDialect
{
    /// <summary>Adds a document and its words.</summary>
    /// <param name="statements">The writer's statements.</param>
    /// <param name="document">The document.</param>
    /// <param name="article">The report that it goes with; null for a person.</param>
    /// <returns>False where its number is taken, and nothing was done.</returns>
    public abstract bool Add(SqlStatements statements, SearchDocument document, long? article);

    /// <summary>The tables to read from: search_doc as d, with what holds its words.</summary>
    public abstract string Tables { get; }

    /// <summary>The column of a document's number, which the tables are read by from the highest down.</summary>
    public abstract string Key { get; }

    /// <summary>The condition that a document's words answer the query of a parameter.</summary>
    public abstract string Answers(string parameter);

    /// <summary>
    /// The query in the database's own language, for a field. It has to admit all that <see cref="SearchMatcher"/> does and
    /// may admit more.
    /// </summary>
    /// <param name="root">The query.</param>
    /// <param name="exact">True for words as they are written.</param>
    /// <param name="field">Where it looks.</param>
    /// <param name="facets">For each filter, the facets of which one has to be there.</param>
    public string Query(SearchNode root, bool exact, SearchField field, IEnumerable<IReadOnlyList<string>> facets) =>
        All([Wanted(root, exact, field), .. facets.Select(f => f.Count == 1 ? Facet(f[0]) : Any([.. f.Select(Facet)]))]);

    protected abstract string All(IReadOnlyList<string> parts);

    protected abstract string Any(IReadOnlyList<string> parts);

    protected abstract string Without(string wanted, IReadOnlyList<string> unwanted);

    protected abstract string Facet(string word);

    /// <summary>A word as it is written, in the title or anywhere.</summary>
    protected abstract string ExactWord(string word, bool isPrefix, bool title);

    /// <summary>Folded words, one behind the other, in a field.</summary>
    protected abstract string FoldedPhrase(IReadOnlyList<string> words, bool isPrefix, SearchField field);

    private string Wanted(SearchNode node, bool exact, SearchField field)
    {
        switch (node.Kind)
        {
            case SearchNodeKind.Words:
                return Words(node, exact, field);
            case SearchNodeKind.Any:
                return Any([.. node.Parts.Select(p => Wanted(p, exact, field))]);
            default:
                var wanted = All([.. node.Parts.Where(p => p.Kind != SearchNodeKind.Not).Select(p => Wanted(p, exact, field))]);
                // A report may hold an unwanted word in one quote and answer with another.
                var unwanted = field is SearchField.Quotes or SearchField.Events
                    ? []
                    : node.Parts.Where(p => p.Kind == SearchNodeKind.Not).Select(p => Unwanted(p.Parts[0])).OfType<string>().ToList();
                return unwanted.Count == 0 ? wanted : Without(wanted, unwanted);
        }
    }

    // Exact words are kept without their places and fields; those are asked of the folded ones.
    private string Words(SearchNode node, bool exact, SearchField field)
    {
        var last = node.Words.Count - 1;
        var title = field == SearchField.Title;
        List<string> parts = exact ? [.. node.Words.Select((w, i) => ExactWord(w.Exact, node.IsPrefix && i == last, title)).Distinct(StringComparer.Ordinal)] : [];
        if (!exact || node.Words.Count > 1 || field is SearchField.Quotes or SearchField.Events)
        {
            parts.Add(FoldedPhrase([.. node.Words.Select(w => w.Folded)], node.IsPrefix, field));
        }
        return All(parts);
    }

    // Only what the index decides as the matcher does; the rest is left to the matcher. Exact words of names that stand in no
    // text are kept among those of the text, so that they decide nothing here.
    private string? Unwanted(SearchNode node) => node.Kind switch
    {
        SearchNodeKind.Words when !node.IsMarked => FoldedPhrase([.. node.Words.Select(w => w.Folded)], node.IsPrefix, SearchField.Report),
        SearchNodeKind.Any when node.Parts.Select(Unwanted).OfType<string>().ToList() is { Count: > 0 } parts => Any(parts),
        _ => null,
    };
}
