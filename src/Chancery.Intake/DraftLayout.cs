using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Lays drafts out, or says why not.</summary>
internal sealed class DraftLayout(ArticleLayout layout)
{
    /// <summary>The article of a draft, or the failure when it says nothing.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="made">When its document was made, which is the date of a report that states none.</param>
    /// <param name="document">The document.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="charset">By what it was decoded.</param>
    public IntakeResult Lay(ArticleDraft draft, DateTimeOffset? made, Document document, DocumentKind kind, string? charset)
    {
        if (!draft.Blocks.Any(b => Utf8Text.HasLetter(b.Text)))
        {
            return IntakeResult.Of(new IntakeFailure(IntakeCode.NoSentence, document.Id));
        }
        draft = draft with { Url = draft.Url ?? document.Url };
        var article = layout.Lay(draft, document, kind, charset);
        if (article.Published is null && (document.Published ?? made) is { } moment)
        {
            article = layout.Lay(draft with { Published = DateOnly.FromDateTime(moment.DateTime), PublishedAt = moment }, document, kind, charset);
        }
        return article.Blocks.Any(b => b.Kind.IsCoded())
            ? IntakeResult.Of(article, document)
            : IntakeResult.Of(new IntakeFailure(IntakeCode.NoSentence, document.Id));
    }
}
