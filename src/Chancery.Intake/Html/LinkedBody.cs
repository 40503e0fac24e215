using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Chancery.Intake.Feeds;
using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>
/// The text of an article as its page's linked data has it, for pages that draw their text by script: taken only where hardly any text is printed
/// and the data's headline is the page's own.
/// </summary>
internal static partial class LinkedBody
{
    private const int LeastText = 250;
    private const int MuchMore = 3;

    /// <summary>The paragraphs; none where the page prints its text, or where no linked data has it. They have no place in the page.</summary>
    /// <param name="title">The page's title.</param>
    /// <param name="parts">What the page prints.</param>
    /// <param name="linked">What its linked data describes.</param>
    public static ImmutableArray<DraftBlock> Of(string? title, IReadOnlyList<PagePart> parts, IReadOnlyList<LinkedArticle> linked)
    {
        var printed = parts.Where(p => p.IsOwn).Sum(p => p.Block.Weight);
        if (printed >= LeastText || linked.FirstOrDefault(a => a.Body is not null && LooseText.Agree(a.Headline, title))?.Body is not { } body)
        {
            return [];
        }
        var paragraphs = Ends().Split(body).Select(PlainMarkup.Of).OfType<string>().ToList();
        var told = paragraphs.Sum(p => TextWeight.Of(p));
        return told >= LeastText && told > MuchMore * printed ? [.. paragraphs.Select(p => new DraftBlock(BlockKind.Paragraph, p))] : [];
    }

    [GeneratedRegex(@"[\r\n]+|</p\s*>|<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
