using Chancery.Text;

namespace Chancery.Data;

/// <summary>
/// Verbs whose object parts them from the words that make them an act: "đưa | hai công ty của Nga | vào danh sách đen". The trigger is
/// the verb alone, so that what stands between is still read as its object. Immutable and thread-safe.
/// </summary>
internal sealed class PartedVerbs(PhraseTable<PhraseTable<FrameTrigger[]>> verbs)
{
    /// <summary>The verb that begins at a token, if its second part follows within its frame's reach.</summary>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="start">Where the verb has to begin.</param>
    /// <param name="length">Number of the verb's tokens; 0 when there is none.</param>
    /// <param name="meanings">The frames that it may call, in order.</param>
    public bool TryMatch(ReadOnlySpan<Token> tokens, int start, out int length, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out FrameTrigger[] meanings)
    {
        if (verbs.TryMatch(tokens, start, out length, out var parts))
        {
            var end = Math.Min(tokens.Length, start + length + Frame.LongestReach + 1);
            for (var i = start + length; i < end; i++)
            {
                if (parts.TryMatch(tokens, i, out _, out meanings) && i - start - length <= meanings[0].Frame.Reach && HasNeeded(tokens[..end], start + length, meanings[0]))
                {
                    return true;
                }
            }
        }
        (length, meanings) = (0, null);
        return false;
    }

    // "yêu cầu Đức giảm thuế" is but a demand: without what the frame needs the verb keeps its plain meaning.
    private static bool HasNeeded(ReadOnlySpan<Token> tokens, int from, FrameTrigger meaning)
    {
        if (meaning.Needs is not { } needs)
        {
            return true;
        }
        for (var i = from; i < tokens.Length; i++)
        {
            if (needs.TryMatch(tokens, i, out _, out _))
            {
                return true;
            }
        }
        return false;
    }
}
