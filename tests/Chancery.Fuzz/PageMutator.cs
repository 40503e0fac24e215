using System.Text;

namespace Chancery.Fuzz;

/// <summary>Makes pages that nobody would write out of ones that somebody did: first their characters are changed, then their bytes.</summary>
/// <param name="pages">What to begin with.</param>
/// <param name="random">What to choose by.</param>
internal sealed class PageMutator(IReadOnlyList<string> pages, Random random)
{
    private const int MostPieces = 20;
    private const int MostBytes = 6;

    private static readonly string[] Pieces =
    [
        "<", ">", "</", "/>", "<!--", "-->", "<!-->", "--!>", "<![CDATA[", "]]>", "<?xml encoding=\"utf-7\"?>", "<meta charset=\"utf-16\">", "<meta charset=windows-1258>",
        "<div>", "</div>", "<p>", "</p>", "<br>", "<table>", "<tr><td>", "</table>", "<a href='", "<b>", "<i><b>", "<script>", "</script>", "<style>", "<textarea>", "<title>", "<svg>", "<math>",
        "<template>", "<select>", "<form>", "<article>", "<section class=\"comments\">", "<div class=\"sapo\">", "<h1>", "<time datetime=\"", "<figure>", "<figcaption>", "<noscript>", "<plaintext>",
        "&", "&amp;", "&#0;", "&#x110000;", "&#xD800;", "&nosuch;", "&lt;p&gt;", "\"", "'", "=", "\0", "\u00a0", "\u0301", "\ud800", "\ufeff",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"", "{\"@graph\":[", "99/99/9999", "2019-13-40T99:99:99+99:99", " style=\"display:none\"", " hidden", " class=\"body body body\"",
    ];

    /// <summary>The next page's bytes.</summary>
    public byte[] Next()
    {
        var page = new StringBuilder(pages[random.Next(pages.Count)]);
        for (var left = random.Next(MostPieces); left > 0; left--)
        {
            Change(page);
        }
        var bytes = Encoding.UTF8.GetBytes(page.ToString());
        for (var left = random.Next(4) == 0 ? random.Next(MostBytes) : 0; left > 0 && bytes.Length > 0; left--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }
        return bytes;
    }

    private void Change(StringBuilder page)
    {
        var at = random.Next(page.Length + 1);
        var length = random.Next(Math.Min(400, page.Length - at + 1));
        switch (random.Next(5))
        {
            case 0:
                page.Remove(at, length);
                break;
            case 1:
                page.Insert(random.Next(page.Length + 1), page.ToString(at, length));
                break;
            case 2:
                var piece = Pieces[random.Next(Pieces.Length)];
                var times = 1 << random.Next(10);
                page.Insert(at, new StringBuilder(piece.Length * times).Insert(0, piece, times));
                break;
            default:
                page.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }
}
