using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Makes the article of a report, or its failure when it says nothing.</summary>
internal sealed class ReportLayout(ArticleLayout layout)
{
    /// <summary>The article of a report; <paramref name="noSentence"/> when its text has no letters or is furniture throughout.</summary>
    public IntakeResult Lay(Report report, IntakeFailure noSentence)
    {
        if (!Utf8Text.HasLetter(report.Text))
        {
            return IntakeResult.Of(noSentence);
        }
        var article = layout.Lay(report.Id, report.Title, report.Text, report.Published, report.Url);
        return article.Blocks.Any(b => b.Kind.IsCoded()) ? IntakeResult.Of(article) : IntakeResult.Of(noSentence);
    }
}
