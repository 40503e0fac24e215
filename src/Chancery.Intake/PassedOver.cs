namespace Chancery.Intake;

/// <summary>Why something in an archive was passed over.</summary>
public enum PassedOver
{
    /// <summary>The record is about the crawl, not about a page: a request, metadata, the archive's own information.</summary>
    OtherRecord,

    /// <summary>The page was fetched again and had not changed: a <see cref="Model.Sighting"/>.</summary>
    Revisit,

    /// <summary>The site answered with something else than the page: a redirect, an error.</summary>
    OtherStatus,

    /// <summary>The file is of a kind that holds no report: a picture, a style sheet.</summary>
    OtherKind,
}
