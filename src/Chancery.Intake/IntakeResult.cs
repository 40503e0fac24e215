using System.Diagnostics.CodeAnalysis;
using Chancery.Model;

namespace Chancery.Intake;

/// <summary>What came of one report: its article, or why there is none.</summary>
public sealed class IntakeResult
{
    private IntakeResult(Article? article, IntakeFailure? failure, Document? document)
    {
        Article = article;
        Failure = failure;
        Document = document;
    }

    /// <summary>The article; null when the report failed.</summary>
    public Article? Article { get; }

    /// <summary>Why the report failed; null when there is an article.</summary>
    public IntakeFailure? Failure { get; }

    /// <summary>The document that the article was taken from; null for an article that was given as text, and for a failure.</summary>
    public Document? Document { get; }

    /// <summary>The web archive that this came from, as its path was given; null elsewhere, and for an archive within another file.</summary>
    public string? Archive { get; private init; }

    /// <summary>In a web archive, where the record or the gzip member begins that this came from: reading the file again from there takes up at this result. Null elsewhere.</summary>
    public long? Offset { get; private init; }

    /// <summary>True when there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsArticle => Article is not null;

    /// <summary>A report that was taken in.</summary>
    public static IntakeResult Of(Article article) => new(article ?? throw new ArgumentNullException(nameof(article)), null, null);

    /// <summary>A report that was taken out of a document.</summary>
    public static IntakeResult Of(Article article, Document document) =>
        new(article ?? throw new ArgumentNullException(nameof(article)), null, document ?? throw new ArgumentNullException(nameof(document)));

    /// <summary>A report that was not.</summary>
    public static IntakeResult Of(IntakeFailure failure) => new(null, failure ?? throw new ArgumentNullException(nameof(failure)), null);

    internal IntakeResult At(string archive, long offset) => new(Article, Failure, Document) { Archive = archive, Offset = offset };

    internal IntakeResult WithoutPlace() => new(Article, Failure, Document);
}
