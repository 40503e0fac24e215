using System.Collections.Immutable;
using Chancery.Model;

namespace Chancery.Register;

/// <summary>The words of a report's text that are searched, as they are filed and as they are found again: body without furniture, up to a limit.</summary>
internal static class SearchBody
{
    /// <summary>The words of the report's title.</summary>
    public static List<SearchWord> Title(string text, ImmutableArray<Block> blocks) => Read(text, blocks.Where(b => b.Kind == BlockKind.Title));

    /// <summary>The words of its lead and paragraphs.</summary>
    public static List<SearchWord> Body(string text, ImmutableArray<Block> blocks) => Read(text, blocks.Where(b => b.Kind.IsBody() && b.Kind != BlockKind.Title));

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
