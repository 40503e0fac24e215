using Chancery.Data;
using Chancery.Reading;
using Chancery.Text;

namespace Chancery.Coding;

/// <summary>Finds the trigger phrases of all frames in a sentence, longest first, outside names, titles and longer words.</summary>
public sealed class TriggerFinder(FrameTable frames, WordSegmenter segmenter)
{
    /// <summary>The triggers of a sentence, in order.</summary>
    public IReadOnlyList<Trigger> Find(LabelledText text, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Trigger>? found = null;
        Word[]? words = null;
        var tokens = text.Tokens.AsSpan(0, sentence.End);
        for (var i = sentence.First; i < sentence.End;)
        {
            // "trách" in "phụ trách" and "tiếp" in "trực tiếp" are no verbs of their own: a trigger of one syllable has to be a word.
            if (!frames.TryMatch(tokens, i, out var length, out var meanings) || IsInsideLabel(text, i, length) || (length == 1 && IsInsideWord(text, sentence, i, ref words)))
            {
                i++;
                continue;
            }
            (found ??= []).Add(new Trigger(i, i + length, meanings));
            i += length;
        }
        return found ?? (IReadOnlyList<Trigger>)[];
    }

    // "nhà đàm phán" is a title, "Hội nghị thượng đỉnh Đông Á" a name: the longer list entry wins.
    private static bool IsInsideLabel(LabelledText text, int first, int length) =>
        text.LabelAt(first) is { Lexeme.Kind: not (LexemeKind.Portfolio or LexemeKind.Modifier or LexemeKind.Naming or LexemeKind.SideWord or LexemeKind.BackReference) } label
        && label.End - label.First >= length;

    // Words are asked for only in sentences where a trigger of one syllable stands: most have none.
    private bool IsInsideWord(LabelledText text, Sentence sentence, int token, ref Word[]? words)
    {
        words ??= segmenter.Segment(text.Text, text.Tokens.AsSpan(sentence.First, sentence.End - sentence.First));
        var at = token - sentence.First;
        foreach (var word in words)
        {
            if (at < word.End)
            {
                return word.Length > 1;
            }
        }
        return false;
    }
}
