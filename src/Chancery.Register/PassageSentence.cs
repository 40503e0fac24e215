using Chancery.Text;

namespace Chancery.Register;

/// <summary>Finds the sentence around a passage of a report's stored text.</summary>
public static class PassageSentence
{
    private const int Most = 600;

    /// <summary>The sentence around a stretch of the text: up to a full stop before a space, or the end of the line; on either side no more than 600 characters.</summary>
    public static TextSpan Around(string text, TextSpan stretch)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = Math.Clamp(stretch.Start, 0, text.Length);
        var end = Math.Clamp(stretch.End, start, text.Length);
        var least = Math.Max(0, start - Most);
        var most = Math.Min(text.Length, end + Most);
        while (start > least && !EndsAt(text, start - 1))
        {
            start--;
        }
        while (start < stretch.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end < most && !EndsAt(text, end - 1) && text[end] != '\n')
        {
            end++;
        }
        return new TextSpan(start, end);
    }

    private static bool EndsAt(string text, int last) => last >= 0 && (text[last] == '\n'
        || (text[last] is '.' or '!' or '?' or '\u2026' && (last + 1 == text.Length || char.IsWhiteSpace(text[last + 1]))));
}
