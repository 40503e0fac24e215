using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Finds who signs an article: as the page prints it, else as it says in its data. The site's own name is no author.</summary>
internal sealed class BylineFinder(PageLabels labels, FurnitureWords words)
{
    private const int Longest = 120;
    private const int MostNames = 5;
    private readonly SignatureReader _signatures = new(words);

    /// <summary>The names, parted by commas, or null.</summary>
    public string? Find(IReadOnlyList<PagePart> parts, IEnumerable<PageBlock> near, MetaTags meta, IReadOnlyList<LinkedArticle> linked, string? outlet)
    {
        var printed = near.Where(b => b.Text.Length <= Longest && b.Owner.Is(PageNameKind.Byline) || b.Owner.Parent?.Is(PageNameKind.Byline) == true && b.Text.Length <= Longest).Select(b => Names(b.Text, outlet)).FirstOrDefault(n => n is not null);
        var signed = Signed(parts, outlet);
        var said = linked.SelectMany(a => a.Authors).Concat(Split(meta.First("author", "article:author", "dc.creator", "parsely-author", "sailthru.author")))
            .Where(n => IsAuthor(n, outlet)).Distinct(StringComparer.Ordinal).Take(MostNames).ToList();
        return signed ?? printed ?? (said.Count > 0 ? string.Join(", ", said) : null);
    }

    // The last lines of a Vietnamese report are its author's, and the source's behind or below him.
    private string? Signed(IReadOnlyList<PagePart> parts, string? outlet)
    {
        string? source = null;
        for (var (i, left) = (parts.Count - 1, 6); i > 0 && left > 0; i--)
        {
            var part = parts[i];
            var text = part.Text.AsSpan().Trim();
            if (part.IsStory || text.Length > Longest || part.Kind is BlockKind.Related or BlockKind.Promotion or BlockKind.Caption or BlockKind.Credit)
            {
                left -= part.IsStory ? left : 1;
                continue;
            }
            left--;
            if (_signatures.IsByline(text) || part.Zone == Zone.Byline)
            {
                part.Kind = BlockKind.Signature;
                if (!_signatures.IsSource(text) && Names(part.Text, outlet) is { } names)
                {
                    return names;
                }
                source ??= Names(part.Text, outlet);
            }
        }
        return source;
    }

    private string? Names(string line, string? outlet)
    {
        var text = line.AsSpan().Trim();
        var bracket = text.IndexOf('(');
        text = bracket > 0 ? text[..bracket].TrimEnd() : text.Trim("()");
        var label = labels.LengthAtStart(text, PageLabelKind.Byline);
        text = text[label..].TrimStart(" :-–—").TrimEnd(" ,;:|-–—.");
        return text.Length is > 1 and < 80 && char.IsUpper(text[0]) && IsAuthor(text.ToString(), outlet) && !text.ContainsAnyInRange('0', '9') ? text.ToString() : null;
    }

    private static string[] Split(string? names) => names?.Split([",", ";", " and ", " & "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static bool IsAuthor(string name, string? outlet) =>
        name.Length is > 1 and < 80 && !name.Contains("://", StringComparison.Ordinal) && !name.Contains('@', StringComparison.Ordinal) && !LooseText.Agree(name, outlet);
}
