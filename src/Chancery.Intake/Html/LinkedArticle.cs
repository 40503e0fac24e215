namespace Chancery.Intake.Html;

/// <summary>What a page's linked data says of an article.</summary>
internal sealed record LinkedArticle
{
    public string? Headline { get; init; }

    public string? Description { get; init; }

    /// <summary>Its text, as markup or plain, lines and all.</summary>
    public string? Body { get; init; }

    public string? Published { get; init; }

    public string? Changed { get; init; }

    /// <summary>Who wrote it; bodies apart from people are left out where people are named.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Section { get; init; }

    public string? Language { get; init; }
}
