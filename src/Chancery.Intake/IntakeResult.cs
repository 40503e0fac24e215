using System.Diagnostics.CodeAnalysis;
using Chancery.Model;

namespace Chancery.Intake;

/// <summary>What came of one report: its article, or why there is none.</summary>
public sealed class IntakeResult
{
    private IntakeResult(Article? article, IntakeFailure? failure)
    {
        Article = article;
        Failure = failure;
    }

    /// <summary>The article; null when the report failed.</summary>
    public Article? Article { get; }

    /// <summary>Why the report failed; null when there is an article.</summary>
    public IntakeFailure? Failure { get; }

    /// <summary>True when there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsArticle => Article is not null;

    /// <summary>A report that was taken in.</summary>
    public static IntakeResult Of(Article article) => new(article ?? throw new ArgumentNullException(nameof(article)), null);

    /// <summary>A report that was not.</summary>
    public static IntakeResult Of(IntakeFailure failure) => new(null, failure ?? throw new ArgumentNullException(nameof(failure)));
}
