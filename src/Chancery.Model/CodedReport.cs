namespace Chancery.Model;

/// <summary>All that one report yields. A pure function of the article, the data set and the coder.</summary>
public sealed record CodedReport
{
    /// <summary>The id given to the report.</summary>
    public required string Report { get; init; }

    /// <summary>SHA-256 of the article, as <see cref="Article.Hash"/> has it.</summary>
    public required string ArticleHash { get; init; }

    /// <summary>Version id of the data set that coded it.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Version of the coder.</summary>
    public required string CoderVersion { get; init; }

    /// <summary>Day of publication, when known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The language for which the report was not coded, as <see cref="Article.Language"/> has it; null for one that was.</summary>
    public string? NotCoded { get; init; }

    /// <summary>The report's own text without furniture.</summary>
    public required string Body { get; init; }

    /// <summary>The people named, in order of their first mention.</summary>
    public required IReadOnlyList<CodedPerson> People { get; init; }

    /// <summary>The events, in order of their first evidence.</summary>
    public required IReadOnlyList<CodedEvent> Events { get; init; }

    /// <summary>The direct speech, in order.</summary>
    public required IReadOnlyList<CodedQuote> Quotes { get; init; }

    /// <summary>The conditions, in order.</summary>
    public required IReadOnlyList<CodedCondition> Conditions { get; init; }

    /// <summary>The positions that the report gives in indirect words, in order.</summary>
    public IReadOnlyList<CodedStatement> Statements { get; init; } = [];

    /// <summary>Who is given which office, in order of first mention.</summary>
    public IReadOnlyList<CodedTenure> Tenures { get; init; } = [];

    /// <summary>Who gets or leaves an office, in order.</summary>
    public IReadOnlyList<CodedAppointment> Appointments { get; init; } = [];

    /// <summary>The sanctions, tariffs and other measures, in order.</summary>
    public IReadOnlyList<CodedMeasure> Measures { get; init; } = [];

    /// <summary>The draft resolutions, in order.</summary>
    public IReadOnlyList<CodedDraft> Drafts { get; init; } = [];
}
