using Chancery.Intake;
using Chancery.Model;

namespace Chancery.Pipeline;

/// <summary>Lays a stored text out again, as the present data has it.</summary>
public static class StoredArticle
{
    /// <summary>The article as reading its report would give it now.</summary>
    /// <param name="layout">Lays texts out.</param>
    /// <param name="kept">The article as the register keeps it.</param>
    public static Article LayAgain(ArticleLayout layout, Article kept)
    {
        if (kept.Source is not null)
        {
            // What is what on a page its markup told, which the text does not bear.
            return kept with { Language = layout.LanguageOf(kept.Text) ?? kept.Language };
        }
        // A title that the report's record gave is a title whatever it looks like; it stands in the text as its first line.
        var found = layout.Lay(kept.Id, null, kept.Text, kept.Published, kept.Url);
        var laid = found.Title == kept.Title ? found : layout.Lay(kept.Id, kept.Title, kept.Text, kept.Published, kept.Url);
        // What would be another text by the present data stays as it is: an entry points at the characters that are stored.
        return laid.Hash == kept.Hash ? laid : kept;
    }
}
