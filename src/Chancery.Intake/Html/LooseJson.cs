using System.Text;

namespace Chancery.Intake.Html;

/// <summary>Mends what writers of pages usually break in JSON: line breaks and tabs within strings, comments of markup around it, a stop behind it.</summary>
internal static class LooseJson
{
    /// <summary>The JSON in a script's text.</summary>
    public static string Tidied(string text)
    {
        var start = text.AsSpan().IndexOfAny('{', '[');
        var end = text.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end <= start)
        {
            return text;
        }
        var json = text.AsSpan(start, end - start + 1);
        return json.ContainsAnyInRange('\0', '\x1F') ? WithoutControls(json) : json.ToString();
    }

    // Outside strings white space is all one, so every control can become a space.
    private static string WithoutControls(ReadOnlySpan<char> json)
    {
        var tidied = new StringBuilder(json.Length);
        foreach (var c in json)
        {
            tidied.Append(c < ' ' ? ' ' : c);
        }
        return tidied.ToString();
    }
}
