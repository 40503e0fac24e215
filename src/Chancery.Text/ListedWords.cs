namespace Chancery.Text;

/// <summary>
/// What a list of words says of each token of a text: a state of nine bits.
/// Bits 0 to 3: a listed word of two, three, four, five or more tokens begins here. Bits 4 to 6: one of two, of three, of
/// four or more ends here. Bit 7: one holds it inside. Bit 8: a word longer than two spans the gap to the next token.
/// </summary>
internal sealed class ListedWords(WordTrie words, int forms)
{
    /// <summary>A listed word of more tokens than this counts as none.</summary>
    public const int Longest = 12;

    private const int InsideBit = 1 << 7;
    private const int SpansNextBit = 1 << 8;

    private readonly int[] _roots = words.Roots(forms);

    /// <summary>Adds to <paramref name="state"/> what every listed word that begins at a token says of the tokens it covers.</summary>
    public void Mark(ReadOnlySpan<int> forms, int start, Span<int> state)
    {
        var node = _roots[forms[start]];
        for (var i = start + 1; node != 0 && i < forms.Length && forms[i] != 0; i++)
        {
            node = words.Step(node, forms[i]);
            if (words.Ends[node] != 0)
            {
                Mark(state.Slice(start, i - start + 1));
            }
        }
    }

    /// <summary>Three bits of it: a word of two begins here, a word of two ends here, a longer word covers it.</summary>
    public static int Reduced(int state) =>
        (state & 1) | ((state >> 4 & 1) << 1) | ((state & 0b1110_1110) != 0 ? 4 : 0);

    /// <summary>Whether a listed word joins the token with the next: bit 0 a longer one, bit 1 one of just the two.</summary>
    public static int JoinsNext(int state) => ((state & SpansNextBit) != 0 ? 1 : 0) | ((state & 1) << 1);

    private static void Mark(Span<int> covered)
    {
        var length = covered.Length;
        covered[0] |= 1 << Math.Min(length - 2, 3);
        covered[^1] |= 1 << (3 + Math.Min(length - 1, 3));
        for (var i = 1; i < length - 1; i++)
        {
            covered[i] |= InsideBit;
        }
        if (length > 2)
        {
            foreach (ref var state in covered[..^1])
            {
                state |= SpansNextBit;
            }
        }
    }
}
