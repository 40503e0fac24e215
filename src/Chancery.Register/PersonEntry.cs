namespace Chancery.Register;

/// <summary>
/// A person over all reports. Two spellings that differ in case, hyphens or tone placement are one person of one state; so is a
/// short form ("Biden") where just one of that state's people answers to it and no report tells the two apart.
/// </summary>
/// <param name="Name">The longest form of the name, as the latest report writes it.</param>
/// <param name="Country">Code of the state or body that the person acts for; null when no report tells.</param>
/// <param name="Offices">The offices that reports give, the latest report's first.</param>
/// <param name="FirstSeen">The first day that a report naming the person was published, or on which the person took part in something held; null when unknown.</param>
/// <param name="LastSeen">The last such day.</param>
/// <param name="Reports">How many reports name the person.</param>
/// <param name="Mentions">How often they do, taken together.</param>
/// <param name="Events">In how many events the person is a side.</param>
public sealed record PersonEntry(
    string Name,
    string? Country,
    IReadOnlyList<string> Offices,
    DateOnly? FirstSeen,
    DateOnly? LastSeen,
    int Reports,
    int Mentions,
    int Events);
