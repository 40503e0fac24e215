using Chancery.Model;

namespace Chancery.Dossier.State;

/// <summary>Where a dossier stands on a day by what reports had told by then. Every line bears its evidence; what is not known is told with a reason.</summary>
public sealed record StateOfPlay
{
    /// <summary>The dossier.</summary>
    public required DossierDefinition Dossier { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The last contacts of each two parties, level by level, in the order of the dossier's parties.</summary>
    public required IReadOnlyList<LastContact> Contacts { get; init; }

    /// <summary>Offers and demands, unanswered ones first, then refused, then accepted; the latest first among them.</summary>
    public required IReadOnlyList<StandingAct> Acts { get; init; }

    /// <summary>Conditions, the latest told first.</summary>
    public required IReadOnlyList<StandingCondition> Conditions { get; init; }

    /// <summary>Measures in force, or lapsed by their own term without a report of an extension, the latest told first.</summary>
    public required IReadOnlyList<StandingMeasure> Measures { get; init; }

    /// <summary>Contacts that were announced and of which no report tells that they were held, in the order of their dates.</summary>
    public required IReadOnlyList<AnnouncedMeeting> Meetings { get; init; }

    /// <summary>Who speaks for each party, in the order of the dossier's offices.</summary>
    public required IReadOnlyList<Speaker> Speakers { get; init; }

    /// <summary>What was not looked through to the end.</summary>
    public IReadOnlyList<ShortenedSearch> Shortened { get; init; } = [];
}
