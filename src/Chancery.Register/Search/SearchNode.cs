namespace Chancery.Register;

/// <summary>A part of a query.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Parts">The parts that it is made of; none for words.</param>
/// <param name="Words">The words, for words.</param>
/// <param name="IsPrefix">True when the last word need only begin so.</param>
internal sealed record SearchNode(SearchNodeKind Kind, IReadOnlyList<SearchNode> Parts, IReadOnlyList<SearchWord> Words, bool IsPrefix)
{
    public static SearchNode OfWords(IReadOnlyList<SearchWord> words, bool isPrefix) => new(SearchNodeKind.Words, [], words, isPrefix);

    /// <summary>One part as it is, several under one node.</summary>
    public static SearchNode Of(SearchNodeKind kind, IReadOnlyList<SearchNode> parts) => parts is [var one] ? one : new(kind, parts, [], IsPrefix: false);

    public static SearchNode Without(SearchNode part) => new(SearchNodeKind.Not, [part], [], IsPrefix: false);

    /// <summary>True when words are written with a diacritic that a fold would take off.</summary>
    public bool IsMarked => Words.Any(w => !string.Equals(w.Exact, w.Folded, StringComparison.Ordinal));

    public override string ToString() => Kind switch
    {
        SearchNodeKind.Words => $"\"{string.Join(' ', Words.Select(w => w.Exact))}{(IsPrefix ? "*" : "")}\"",
        SearchNodeKind.Not => "-" + Parts[0],
        _ => $"({string.Join(Kind == SearchNodeKind.Any ? " | " : " ", Parts)})",
    };
}
