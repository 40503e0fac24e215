namespace Chancery.Model;

/// <summary>An observation of a tenure: a report of a day gives a person an office.</summary>
/// <param name="Person">The person's name as first written in full.</param>
/// <param name="Country">The state or body served; null when unknown.</param>
/// <param name="Office">The office in the report's words, modifiers left out.</param>
/// <param name="Rank">Rank of its title, such as minister or envoy.</param>
/// <param name="Portfolio">What the office is for, in the report's words; null when it does not say.</param>
/// <param name="Marker">How the office is held.</param>
/// <param name="On">Day of the report; null when unknown.</param>
/// <param name="Evidence">The words of office and name.</param>
public sealed record CodedTenure(
    string Person,
    string? Country,
    string Office,
    string Rank,
    string? Portfolio,
    TenureMarker Marker,
    DateOnly? On,
    IReadOnlyList<Evidence> Evidence);
