using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>An offer or demand on one subject, however often it was repeated.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="From">Code of the party that makes it.</param>
/// <param name="To">Code of the party before which it is put.</param>
/// <param name="Topics">The dossier's topics that its passage names.</param>
/// <param name="Latest">When it was last said.</param>
/// <param name="First">The first day of those that were looked at on which it was said.</param>
/// <param name="Reports">How many reports tell it, of those that were looked at.</param>
/// <param name="Answer">The answer; null where none is known.</param>
/// <param name="AnsweredBy">The act that answers it.</param>
/// <param name="IsStale">True where nobody answered or repeated it for as long as the dossier says.</param>
public sealed record StandingAct(
    BargainKind Kind,
    string From,
    string To,
    IReadOnlyList<string> Topics,
    ReportedEntry<CodedEvent> Latest,
    DateOnly First,
    int Reports,
    BargainAnswer? Answer,
    ReportedEntry<CodedEvent>? AnsweredBy,
    bool IsStale);
