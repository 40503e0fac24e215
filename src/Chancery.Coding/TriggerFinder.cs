using Chancery.Data;
using Chancery.Reading;
using Chancery.Text;

namespace Chancery.Coding;

/// <summary>Finds the trigger phrases of all frames in a sentence, longest first, outside names, titles and quotations.</summary>
public sealed class TriggerFinder(PhraseTable<FrameTrigger[]> frames)
{
    /// <summary>The triggers of a sentence, in order.</summary>
    public IReadOnlyList<Trigger> Find(LabelledText text, Sentence sentence, bool[] quoted)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(quoted);
        List<Trigger>? found = null;
        var tokens = text.Tokens.AsSpan(0, sentence.End);
        for (var i = sentence.First; i < sentence.End;)
        {
            if (quoted[i] || !frames.TryMatch(tokens, i, out var length, out var meanings) || IsInsideLabel(text, i, length))
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
        text.LabelAt(first) is { } label && label.End - label.First >= length;
}
