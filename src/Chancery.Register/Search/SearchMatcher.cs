using Chancery.Text;

namespace Chancery.Register;

/// <summary>
/// Decides whether a document answers a query, and where. An index only proposes documents; this is what a hit means, the same
/// on every database. A phrase does not run from the title into the body.
/// </summary>
internal sealed class SearchMatcher(SearchNode root, SearchMatch match)
{
    private readonly bool _exact = match is SearchMatch.ExactTitle or SearchMatch.Exact;
    private readonly bool _titleOnly = match is SearchMatch.ExactTitle or SearchMatch.FoldedTitle;

    /// <summary>The match that it decides.</summary>
    public SearchMatch Match => match;

    /// <summary>True when the document has all that the query wants, in the way of this match.</summary>
    public bool Answers(IReadOnlyList<SearchWord> title, IReadOnlyList<SearchWord> body) => Answers(root, title, body);

    /// <summary>Where the words that the query wants stand in a text, in order, without overlap.</summary>
    public List<TextSpan> Hits(IReadOnlyList<SearchWord> words)
    {
        var hits = Wanted(root).SelectMany(n => Places(words, n, _exact)).OrderBy(h => h.Start).ThenByDescending(h => h.End).ToList();
        for (var i = 1; i < hits.Count;)
        {
            if (hits[i].Start < hits[i - 1].End)
            {
                hits[i - 1] = TextSpan.Cover(hits[i - 1], hits[i]);
                hits.RemoveAt(i);
            }
            else
            {
                i++;
            }
        }
        return hits;
    }

    private bool Answers(SearchNode node, IReadOnlyList<SearchWord> title, IReadOnlyList<SearchWord> body) => node.Kind switch
    {
        SearchNodeKind.All => node.Parts.All(p => Answers(p, title, body)),
        SearchNodeKind.Any => node.Parts.Any(p => Answers(p, title, body)),
        SearchNodeKind.Not => !HoldsUnwanted(node.Parts[0], title, body),
        _ => Places(title, node, _exact).Any() || (!_titleOnly && Places(body, node, _exact).Any()),
    };

    // What is written with diacritics is unwanted in that spelling only; what is written without, in every spelling. It is so
    // for every match, lest a document that is unwanted among the exact ones come back among the others.
    private static bool HoldsUnwanted(SearchNode node, IReadOnlyList<SearchWord> title, IReadOnlyList<SearchWord> body) => node.Kind switch
    {
        SearchNodeKind.All => node.Parts.All(p => HoldsUnwanted(p, title, body)),
        SearchNodeKind.Any => node.Parts.Any(p => HoldsUnwanted(p, title, body)),
        SearchNodeKind.Not => !HoldsUnwanted(node.Parts[0], title, body),
        _ => Places(title, node, node.IsMarked).Any() || Places(body, node, node.IsMarked).Any(),
    };

    private static IEnumerable<SearchNode> Wanted(SearchNode node) => node.Kind switch
    {
        SearchNodeKind.Words => [node],
        SearchNodeKind.Not => [],
        _ => node.Parts.SelectMany(Wanted),
    };

    private static IEnumerable<TextSpan> Places(IReadOnlyList<SearchWord> words, SearchNode phrase, bool exact)
    {
        var count = phrase.Words.Count;
        for (var i = 0; i + count <= words.Count; i++)
        {
            if (StandsAt(words, i, phrase, exact))
            {
                yield return TextSpan.Cover(words[i].Span, words[i + count - 1].Span);
            }
        }
    }

    private static bool StandsAt(IReadOnlyList<SearchWord> words, int at, SearchNode phrase, bool exact)
    {
        for (var i = 0; i < phrase.Words.Count; i++)
        {
            var wanted = exact ? phrase.Words[i].Exact : phrase.Words[i].Folded;
            var found = exact ? words[at + i].Exact : words[at + i].Folded;
            var isPrefix = phrase.IsPrefix && i == phrase.Words.Count - 1;
            if (isPrefix ? !found.StartsWith(wanted, StringComparison.Ordinal) : !string.Equals(found, wanted, StringComparison.Ordinal))
            {
                return false;
            }
        }
        return true;
    }
}
