using Chancery.Text;

namespace Chancery.Data;

/// <summary>
/// The phrases that are an act when one side says them of another: predicates that stand as they are ("vi phạm"), links with what
/// they lead to ("là | một hành động đầy | khiêu khích"), and the verbs that judge ("gọi A là ..."). Immutable and thread-safe.
/// </summary>
public sealed class SaidTable
{
    // "là một hành động vô cùng nguy hiểm": more words stand between a link and its object in no judgement.
    private const int LongestGap = 6;

    private readonly PhraseTable<FrameTrigger[]> _predicates;
    private readonly PhraseTable<PhraseTable<FrameTrigger[]>> _links;
    private readonly PhraseTable<bool> _openers;

    internal SaidTable(PhraseTable<FrameTrigger[]> predicates, PhraseTable<PhraseTable<FrameTrigger[]>> links, PhraseTable<bool> openers) =>
        (_predicates, _links, _openers) = (predicates, links, openers);

    /// <summary>The length of the judging verb that begins at a token; 0 when none does.</summary>
    public int OpenerAt(ReadOnlySpan<Token> tokens, int start) => _openers.TryMatch(tokens, start, out var length, out _) ? length : 0;

    /// <summary>The predicate that begins at a token.</summary>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="start">Where the predicate has to begin.</param>
    /// <param name="objectAt">Where its object begins; <paramref name="start"/> for a predicate without a link.</param>
    /// <param name="end">Just past it.</param>
    /// <param name="meanings">The frames that it may call, in order.</param>
    public bool TryMatch(ReadOnlySpan<Token> tokens, int start, out int objectAt, out int end, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out FrameTrigger[] meanings)
    {
        objectAt = start;
        if (_predicates.TryMatch(tokens, start, out var length, out meanings))
        {
            end = start + length;
            return true;
        }
        if (_links.TryMatch(tokens, start, out var link, out var objects))
        {
            var last = Math.Min(tokens.Length, start + link + LongestGap);
            for (objectAt = start + link; objectAt < last; objectAt++)
            {
                if (objects.TryMatch(tokens, objectAt, out length, out meanings))
                {
                    end = objectAt + length;
                    return true;
                }
            }
        }
        (end, meanings) = (start, null);
        return false;
    }
}
