using Chancery.Model;

namespace Chancery.Register.Claims;

/// <summary>A claim about a contact beside what the register knows.</summary>
/// <param name="Event">The id of the merged event of which it is made.</param>
/// <param name="Claim">The claim, as the first report makes it.</param>
/// <param name="Witnesses">How many independent witnesses make it.</param>
/// <param name="Verdict">What the register says to it.</param>
/// <param name="Known">The contacts that it knows of those that the claim counts, this one left out, in the order of time.</param>
/// <param name="Previous">The last contact before those that the claim counts; null where the register knows none.</param>
/// <param name="Others">How many contacts of that kind between the same states it knows besides, of which it is not known, or not so, that these people took part.</param>
/// <param name="IsCut">True where there are so many that the earliest were not looked at.</param>
public sealed record CheckedClaim(
    string Event,
    EventClaim Claim,
    int Witnesses,
    ClaimVerdict Verdict,
    IReadOnlyList<MergedEvent> Known,
    MergedEvent? Previous,
    int Others,
    bool IsCut);
