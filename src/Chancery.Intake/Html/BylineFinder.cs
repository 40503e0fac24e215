using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Finds who signs an article: as the page prints it, else as it says in its data. The site's own name is no author.</summary>
internal sealed class BylineFinder(PageLabels labels, FurnitureWords words, PrintedDateReader dates)
{
    private const int Longest = 120;
    private const int MostNames = 5;
    private const int MostWords = 14;
    private readonly SignatureReader _signatures = new(words);

    /// <summary>The names, parted by commas, or null.</summary>
    public string? Find(IReadOnlyList<PagePart> parts, IEnumerable<PageBlock> near, MetaTags meta, IReadOnlyList<LinkedArticle> linked, string? outlet)
    {
        var blocks = near.ToList();
        var printed = blocks.Where((b, i) => b.Text.Length <= Longest && IsMarked(b) && !IsOfPicture(b, i > 0 ? blocks[i - 1] : null)).Select(b => Names(b.Text, outlet)).FirstOrDefault(n => n is not null)
            ?? blocks.Select(b => BesideDate(b.Text, outlet)).FirstOrDefault(n => n is not null);
        var signed = Signed(parts, outlet);
        var said = linked.SelectMany(a => a.Authors).Concat(Split(meta.First("author", "article:author", "dc.creator", "parsely-author", "sailthru.author")))
            .Where(n => IsAuthor(n, outlet)).Distinct(StringComparer.Ordinal).Take(MostNames).ToList();
        return signed ?? printed ?? (said.Count > 0 ? string.Join(", ", said) : null);
    }

    private static bool IsMarked(PageBlock block) => block.Owner.Is(PageNameKind.Byline) || block.Owner.Parent?.Is(PageNameKind.Byline) == true;

    // Who is named below a picture took it.
    private static bool IsOfPicture(PageBlock block, PageBlock? before) =>
        block.IsAfterPicture || before is not null && (before.Owner.Is(PageNameKind.Caption) || before.Owner.Parent?.Is(PageNameKind.Caption) == true || before.Owner.Tag == "figcaption");

    // "Lê Bình - 20/12/2019 14:05".
    private string? BesideDate(string line, string? outlet)
    {
        var end = line.AsSpan().IndexOfAny('-', '–', '|');
        var name = end > 0 ? line[..end].Trim() : "";
        return name.Contains(' ', StringComparison.Ordinal) && _signatures.IsByline(name) && !dates.IsDateWord(name) && dates.Read(line, false).Count > 0 ? Names(name, outlet) : null;
    }

    // The last lines of a Vietnamese report are its author's, and the source's behind or below him.
    private string? Signed(IReadOnlyList<PagePart> parts, string? outlet)
    {
        string? source = null;
        for (var (i, left) = (parts.Count - 1, 6); i > 0 && left > 0; i--)
        {
            var part = parts[i];
            var text = WithoutEnd(part.Text);
            if (part.IsStory || text.Length > Longest || part.Kind is BlockKind.Related or BlockKind.Caption or BlockKind.Credit || part.Kind == BlockKind.Promotion && !_signatures.IsSource(text))
            {
                left -= part.IsStory ? left : 1;
                continue;
            }
            left--;
            if (_signatures.IsByline(text) || part.Zone == Zone.Byline || IsLabelled(text) || IsCorrespondent(text))
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

    private bool IsLabelled(ReadOnlySpan<char> line) =>
        labels.LengthAtStart(line, PageLabelKind.Byline) is var label and > 0 && line[label..].TrimStart() is [':', ..] && Words.Count(line) <= MostWords;

    // "Lê Bình (P/v TTXVN tại Tokyo)".
    private bool IsCorrespondent(ReadOnlySpan<char> line) =>
        line.IndexOf('(') is var bracket and > 0 && line[^1] == ')' && _signatures.IsByline(line[..bracket]) && words.LengthAtStart(line[(bracket + 1)..], FurnitureKind.Reporter) > 0;

    // A name without the address beside it, and without who took the pictures.
    private ReadOnlySpan<char> WithoutOthers(ReadOnlySpan<char> name)
    {
        for (var at = 1; at < name.Length; at++)
        {
            if (name[at] == '@')
            {
                return name[..Math.Max(0, name[..at].LastIndexOf(' '))];
            }
            if (name[at - 1] == ' ' && labels.LengthAtStart(name[at..], PageLabelKind.Photo) is var photo and > 0 && name[(at + photo)..].TrimStart() is [':', ..])
            {
                return name[..at];
            }
        }
        return name;
    }

    // "./." and "/." end a report of an agency. A full stop alone ends a sentence, which is nobody's name.
    private static ReadOnlySpan<char> WithoutEnd(string line)
    {
        var text = line.AsSpan().Trim();
        return text.EndsWith("/.", StringComparison.Ordinal) ? text[..^2].TrimEnd(". ") : text;
    }

    private string? Names(string line, string? outlet)
    {
        var text = WithoutEnd(line);
        var bracket = text.IndexOf('(');
        text = bracket > 0 ? text[..bracket].TrimEnd() : text.Trim("()");
        var label = labels.LengthAtStart(text, PageLabelKind.Byline);
        text = WithoutOthers(text[label..].TrimStart(" :-–—")).TrimEnd(" ,;:|-–—.");
        return text.Length is > 1 and < 80 && char.IsUpper(text[0]) && IsAuthor(text.ToString(), outlet) && !text.ContainsAnyInRange('0', '9') ? text.ToString() : null;
    }

    private static string[] Split(string? names) => names?.Split([",", ";", " and ", " & "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static bool IsAuthor(string name, string? outlet) =>
        name.Length is > 1 and < 80 && !name.Contains("://", StringComparison.Ordinal) && !name.Contains('@', StringComparison.Ordinal) && !IsHost(name) && !LooseText.Agree(name, outlet);

    private static bool IsHost(string name) =>
        name.LastIndexOf('.') is var dot and > 0 && dot < name.Length - 2 && !name.Contains(' ', StringComparison.Ordinal) && name.AsSpan(dot + 1).IndexOfAnyExceptInRange('a', 'z') < 0;
}
