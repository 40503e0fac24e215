using Chancery.Text;

namespace Chancery.Data;

/// <summary>
/// The trigger phrases of all frames: phrases that stand as they are, and light verbs with their objects, between which words
/// of quantity may stand ("áp đặt | một loạt | lệnh trừng phạt"). Immutable and thread-safe.
/// </summary>
public sealed class FrameTable
{
    // "thêm một loạt các ...": more words of quantity no object has.
    private const int MostQuantities = 4;

    private readonly PhraseTable<FrameTrigger[]> _phrases;
    private readonly PhraseTable<FrameTrigger[]> _closeVerbs;
    private readonly PhraseTable<PhraseTable<FrameTrigger[]>> _lightVerbs;
    private readonly PartedVerbs _partedVerbs;
    private readonly PhraseTable<bool> _quantities;

    internal FrameTable(PhraseTable<FrameTrigger[]> phrases, PhraseTable<FrameTrigger[]> closeVerbs, PhraseTable<PhraseTable<FrameTrigger[]>> lightVerbs, PartedVerbs partedVerbs, PhraseTable<bool> quantities, Frame? obligation) =>
        (_phrases, _closeVerbs, _lightVerbs, _partedVerbs, _quantities, Obligation) = (phrases, closeVerbs, lightVerbs, partedVerbs, quantities, obligation);

    /// <summary>The frame that words of duty call; null when the files have none.</summary>
    public Frame? Obligation { get; }

    /// <summary>The longest trigger that begins at a token.</summary>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="start">Where the trigger has to begin.</param>
    /// <param name="length">Number of tokens, the words of quantity included; 0 when there is none.</param>
    /// <param name="meanings">The frames that it may call, in order.</param>
    public bool TryMatch(ReadOnlySpan<Token> tokens, int start, out int length, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out FrameTrigger[] meanings)
    {
        var found = _phrases.TryMatch(tokens, start, out length, out meanings);
        if (_lightVerbs.TryMatch(tokens, start, out var light, out var objects)
            && ObjectBehind(tokens, start + light, objects, out var total, out var called) && light + total > length)
        {
            (length, meanings) = (light + total, called);
            found = true;
        }
        if (_partedVerbs.TryMatch(tokens, start, out var parted, out var said) && parted >= length)
        {
            (length, meanings) = (parted, said);
            found = true;
        }
        return found;
    }

    /// <summary>The longest verb that begins at a token and means an act only right behind its subject: "(ông A đã) tới".</summary>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="start">Where the verb has to begin.</param>
    /// <param name="length">Number of tokens; 0 when there is none.</param>
    /// <param name="meanings">The frames that it may call, in order.</param>
    public bool TryMatchClose(ReadOnlySpan<Token> tokens, int start, out int length, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out FrameTrigger[] meanings) =>
        _closeVerbs.TryMatch(tokens, start, out length, out meanings);

    private bool ObjectBehind(ReadOnlySpan<Token> tokens, int at, PhraseTable<FrameTrigger[]> objects, out int total, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out FrameTrigger[] called)
    {
        var next = at;
        for (var skipped = 0; skipped <= MostQuantities && next < tokens.Length; skipped++)
        {
            if (objects.TryMatch(tokens, next, out var length, out called))
            {
                total = next + length - at;
                return true;
            }
            if (_quantities.TryMatch(tokens, next, out var words, out _))
            {
                next += words;
            }
            else if (tokens[next].Kind == TokenKind.Number || (next > at && tokens[next - 1].Kind == TokenKind.Number && tokens[next].Kind == TokenKind.Punctuation))
            {
                // "10%" is a number and a mark.
                next++;
            }
            else
            {
                break;
            }
        }
        (total, called) = (0, null);
        return false;
    }
}
