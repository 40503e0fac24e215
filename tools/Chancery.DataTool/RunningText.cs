using System.Text;
using Chancery.Text;

namespace Chancery.DataTool;

/// <summary>A sentence of a treebank written as a newspaper would, with the words' places in it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">Where each word stands, in order.</param>
/// <param name="Tags">The words' parts of speech.</param>
internal sealed record RunningText(string Text, TextSpan[] Words, string[] Tags)
{
    /// <summary>Puts spaces where the press puts them.</summary>
    public static RunningText Attached(IReadOnlyList<TreebankWord> words)
    {
        var text = new StringBuilder();
        var spans = new TextSpan[words.Count];
        var inQuote = false;
        var glueNext = true;
        for (var i = 0; i < words.Count; i++)
        {
            var form = Inner(words[i].Form);
            var glue = glueNext;
            glueNext = false;
            switch (form)
            {
                case "\"":
                    glue |= inQuote;
                    glueNext = !inQuote;
                    inQuote = !inQuote;
                    break;
                case "(" or "[" or "\u201C":
                    glueNext = true;
                    break;
                case "/":
                    glue = glueNext = true;
                    break;
                case "-" or "\u2013" when IsBetweenNumbers(words, i):
                    glue = glueNext = true;
                    break;
                case "." or "," or ":" or ";" or "?" or "!" or "..." or ")" or "]" or ");" or "%" or "\u201D" or "\u2026":
                    glue = true;
                    break;
            }
            if (!glue)
            {
                text.Append(' ');
            }
            spans[i] = new TextSpan(text.Length, text.Length + form.Length);
            text.Append(form);
        }
        return new RunningText(text.ToString(), spans, Tagged(words));
    }

    /// <summary>Keeps a space around everything, as the treebank has it.</summary>
    public static RunningText Spaced(IReadOnlyList<TreebankWord> words)
    {
        var text = new StringBuilder();
        var spans = new TextSpan[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0)
            {
                text.Append(' ');
            }
            spans[i] = new TextSpan(text.Length, text.Length + words[i].Form.Length);
            text.Append(words[i].Form);
        }
        return new RunningText(text.ToString(), spans, Tagged(words));
    }

    private static string[] Tagged(IReadOnlyList<TreebankWord> words) => [.. words.Select(w => w.Tag)];

    private static bool IsBetweenNumbers(IReadOnlyList<TreebankWord> words, int i) =>
        i > 0 && i + 1 < words.Count && char.IsAsciiDigit(words[i - 1].Form[^1]) && char.IsAsciiDigit(words[i + 1].Form[0]);

    // "70 . 000" is "70.000" and "V . H ." is "V.H." in print.
    private static string Inner(string form)
    {
        if (!form.Contains(' ', StringComparison.Ordinal) || form.All(c => char.IsLetter(c) || c == ' '))
        {
            return form;
        }
        var text = new StringBuilder();
        for (var i = 0; i < form.Length; i++)
        {
            var besideMark = form[i] == ' ' && ((i > 0 && IsJoiner(form[i - 1])) || (i + 1 < form.Length && IsJoiner(form[i + 1])));
            if (!besideMark)
            {
                text.Append(form[i]);
            }
        }
        return text.ToString();
    }

    private static bool IsJoiner(char c) => c is '.' or ',' or '-' or '/' or '\u2013' or '%';
}
