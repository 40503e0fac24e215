using Chancery.Model;
using Chancery.Register;

namespace Chancery.Dossier.Standoffs;

/// <summary>A proposal on record of how acts should be ordered, however often it was repeated.</summary>
/// <param name="Kind">How.</param>
/// <param name="Party">Code of the party for which it is made; null where only a condition tells it.</param>
/// <param name="By">Who makes it, in the report's words; null where nobody is named.</param>
/// <param name="Classes">The classes of acts that its passage names, in order.</param>
/// <param name="Acts">The acts with their parties, of an exchange; else none.</param>
/// <param name="Latest">The last report that tells it.</param>
/// <param name="Reported">The day of that report.</param>
/// <param name="Evidence">Its passage in that report.</param>
/// <param name="First">The day of the first report, of those that were looked at.</param>
/// <param name="Reports">How many reports tell it.</param>
public sealed record SequencingProposal(
    SequenceKind Kind,
    string? Party,
    string? By,
    IReadOnlyList<string> Classes,
    IReadOnlyList<PartyAct> Acts,
    ReportKey Latest,
    DateOnly Reported,
    IReadOnlyList<Evidence> Evidence,
    DateOnly First,
    int Reports);
