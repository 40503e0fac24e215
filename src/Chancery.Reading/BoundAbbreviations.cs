using Chancery.Data;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>
/// Binds abbreviations to the bodies whose long names stand before them: behind "Cộng đồng Phát triển miền Nam châu Phi
/// (SADC)" a bare "SADC" is the same body to the end of the report. What a list knows already stays as the list has it.
/// </summary>
internal sealed class BoundAbbreviations(PhraseTable<bool> heads)
{
    // In tokens, head included.
    private const int LongestName = 14;
    private const int LongestAbbreviation = 8;

    /// <summary>The labels with those of long names and of their abbreviations added.</summary>
    public List<Label> Bind(string text, Token[] tokens, List<Label> labels)
    {
        Dictionary<string, Lexeme>? bound = null;
        int[]? known = null;
        var added = new List<Label>();
        for (var i = 1; i + 2 < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Span.Start] == '(' && text[tokens[i + 2].Span.Start] == ')'
                && IsAbbreviation(tokens[i + 1]) && (known ??= Known(tokens.Length, labels))[i + 1] < 0 && Meant(text, tokens, labels, known, i, added) is { } lexeme)
            {
                (bound ??= new Dictionary<string, Lexeme>(StringComparer.Ordinal)).TryAdd(tokens[i + 1].Span.Of(text), lexeme);
            }
        }
        if (bound is null || known is null)
        {
            return labels;
        }
        for (var i = 0; i < tokens.Length; i++)
        {
            if (IsAbbreviation(tokens[i]) && known[i] < 0 && bound.TryGetValue(tokens[i].Span.Of(text), out var lexeme))
            {
                added.Add(new Label(i, i + 1, lexeme));
            }
        }
        return Merged(labels, added);
    }

    private static bool IsAbbreviation(in Token token) =>
        token.Kind == TokenKind.Syllable && token.IsAllCapitals && token.Span.Length <= LongestAbbreviation;

    private Lexeme? Meant(string text, Token[] tokens, List<Label> labels, int[] known, int bracket, List<Label> added)
    {
        if (known[bracket - 1] >= 0)
        {
            var label = labels[known[bracket - 1]];
            if (label.Lexeme.Kind is LexemeKind.Body or LexemeKind.Armed or LexemeKind.Organ)
            {
                return label.Lexeme;
            }
        }
        var floor = Math.Max(0, bracket - LongestName);
        for (var i = bracket - 2; i >= floor; i--)
        {
            if (tokens[i].IsLineStart || tokens[i].Kind == TokenKind.Punctuation)
            {
                floor = i;
            }
            if (!tokens[i].IsCapitalised || (known[i] >= 0 && labels[known[i]].First != i) || !heads.TryMatch(tokens, i, out var length, out _) || i + length >= bracket)
            {
                continue;
            }
            // "Bộ Ngoại giao Hàn Quốc (MOFA)": the list knows the organ, and the state behind it owns it.
            if (known[i] >= 0 && labels[known[i]] is { First: var first, End: var end, Lexeme: { Kind: LexemeKind.Organ } organ } && first == i && end > i + length)
            {
                return organ;
            }
            var body = new Lexeme(LexemeKind.Body, text[tokens[i].Span.Start..tokens[bracket - 1].Span.End], null, "bound");
            added.Add(new Label(i, bracket, body));
            return body;
        }
        return null;
    }

    private static int[] Known(int tokens, List<Label> labels)
    {
        var known = new int[tokens];
        Array.Fill(known, -1);
        for (var i = 0; i < labels.Count; i++)
        {
            Array.Fill(known, i, labels[i].First, labels[i].End - labels[i].First);
        }
        return known;
    }

    // In order and without overlap: a long name takes the place of the labels inside it.
    private static List<Label> Merged(List<Label> labels, List<Label> added)
    {
        added.Sort((a, b) => a.First.CompareTo(b.First));
        var merged = new List<Label>(labels.Count + added.Count);
        var next = 0;
        foreach (var label in labels)
        {
            while (next < added.Count && added[next].First <= label.First)
            {
                merged.Add(added[next++]);
            }
            if (next == 0 || label.First >= added[next - 1].End)
            {
                merged.Add(label);
            }
        }
        merged.AddRange(added.Skip(next));
        return merged;
    }
}
