using Chancery.Register.Actors;

namespace Chancery.Register.Bodies;

/// <summary>All that a register knows of a state, body or organ.</summary>
/// <param name="Kind">Which of these it is.</param>
/// <param name="Name">Its name: the one that was asked for or the first of the gazetteer's, of an organ the one that most entries give.</param>
/// <param name="Country">Its code; of an organ that of the state or body whose it is, null where no report tells.</param>
/// <param name="Names">Every name and why it is one of this actor's.</param>
/// <param name="Events">In how many events it is a side.</param>
/// <param name="Quotes">How many quotes are its own; of states and bodies, whose speakers are people, 0.</param>
/// <param name="IsCut">True where there are more, of which only the latest were looked at.</param>
/// <param name="FirstSeen">The first day of its events; null where none has a day.</param>
/// <param name="LastSeen">The last such day.</param>
/// <param name="Partners">With whom it was in contact, the most often first.</param>
/// <param name="Recent">Its latest events, the last one first.</param>
/// <param name="People">Of a state or body those who act for it and are named most often; of an organ those who hold an office in it.</param>
public sealed record BodyPage(
    BodyKind Kind,
    string Name,
    string? Country,
    IReadOnlyList<BodyName> Names,
    int Events,
    int Quotes,
    bool IsCut,
    DateOnly? FirstSeen,
    DateOnly? LastSeen,
    IReadOnlyList<BodyPartner> Partners,
    IReadOnlyList<MergedEvent> Recent,
    IReadOnlyList<OfficeHolder> People);
