using System.Net;
using System.Text;

namespace Chancery.Intake.Feeds;

/// <summary>Takes the markup out of a short text of a feed, such as a title.</summary>
internal static class PlainMarkup
{
    /// <summary>The text without tags, its entities resolved, white space as one space; null where nothing is left.</summary>
    public static string? Of(string? markup)
    {
        if (markup is null)
        {
            return null;
        }
        var text = markup.Contains('<', StringComparison.Ordinal) ? WithoutTags(markup) : markup;
        return Plain(WebUtility.HtmlDecode(text));
    }

    /// <summary>A text that is plain already, white space as one space; null where nothing is left.</summary>
    public static string? Plain(string? text)
    {
        var plain = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.Length > 0 ? plain : null;
    }

    // "A < B" is no tag.
    private static string WithoutTags(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var last = markup.LastIndexOf('>');
        for (var at = 0; at < markup.Length; at++)
        {
            var end = at < last && IsTag(markup, at) ? markup.IndexOf('>', at) : -1;
            if (end < 0)
            {
                text.Append(markup[at]);
                continue;
            }
            // Tags of inline markup stand inside words, others between them.
            text.Append(IsInline(markup.AsSpan(at, end - at)) ? "" : " ");
            at = end;
        }
        return text.ToString();
    }

    private static bool IsTag(string markup, int at) =>
        markup[at] == '<' && at + 1 < markup.Length && (char.IsAsciiLetter(markup[at + 1]) || markup[at + 1] is '/' or '!');

    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag[1] == '/' ? 2 : 1)..];
        var length = 0;
        while (length < name.Length && char.IsAsciiLetter(name[length]))
        {
            length++;
        }
        return name[..length] is "b" or "i" or "em" or "strong" or "u" or "span" or "font" or "a" or "sub" or "sup" or "B" or "I" or "U" or "A";
    }
}
