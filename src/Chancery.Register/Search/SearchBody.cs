using System.Collections.Immutable;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Register;

/// <summary>The words of a report's text that are searched, as they are filed and as they are found again: body without furniture, up to a limit.</summary>
internal static class SearchBody
{
    private const int MostSentence = 600;

    /// <summary>The words of the report's title.</summary>
    public static List<SearchWord> Title(string text, ImmutableArray<Block> blocks) => Read(text, blocks.Where(b => b.Kind == BlockKind.Title));

    /// <summary>The words of its lead and paragraphs.</summary>
    public static List<SearchWord> Body(string text, ImmutableArray<Block> blocks) => Read(text, blocks.Where(b => b.Kind.IsBody() && b.Kind != BlockKind.Title));

    /// <summary>The sentence around a stretch of the text: up to a full stop before a space, or the end of the line.</summary>
    public static TextSpan Sentence(string text, TextSpan stretch)
    {
        var start = Math.Clamp(stretch.Start, 0, text.Length);
        var end = Math.Clamp(stretch.End, start, text.Length);
        var least = Math.Max(0, start - MostSentence);
        var most = Math.Min(text.Length, end + MostSentence);
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

    private static List<SearchWord> Read(string text, IEnumerable<Block> blocks)
    {
        var words = new List<SearchWord>();
        foreach (var block in blocks)
        {
            SearchWords.Read(text, block.Span, words);
        }
        return Cut(words, SearchDocument.MostOfBody);
    }

    /// <summary>The words up to a limit.</summary>
    public static List<SearchWord> Cut(List<SearchWord> words, (int Words, int Letters) limit)
    {
        var letters = 0;
        var count = 0;
        while (count < words.Count && count < limit.Words && (letters += words[count].Exact.Length) <= limit.Letters)
        {
            count++;
        }
        words.RemoveRange(count, words.Count - count);
        return words;
    }
}
