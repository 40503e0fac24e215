using System.Collections.Immutable;

namespace Chancery.Intake;

/// <summary>What was found of a report in a document whose markup tells its parts, before it is laid out.</summary>
/// <param name="Id">Id of the report.</param>
/// <param name="Blocks">Its parts in the order in which they are read, furniture in its place.</param>
public sealed record ArticleDraft(string Id, ImmutableArray<DraftBlock> Blocks)
{
    /// <summary>Its day of publication in the paper's zone.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Its moment of publication in the paper's zone.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When the paper changed it.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>Its canonical link.</summary>
    public string? Url { get; init; }

    /// <summary>Who signs it.</summary>
    public string? Byline { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The section in which it stands.</summary>
    public string? Section { get; init; }

    /// <summary>Its language as its page declares it; it counts only where the words are too few to tell.</summary>
    public string? Language { get; init; }
}
