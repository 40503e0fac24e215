using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>A condition that a party holds, or that is bargained over: what no report tells to be met or withdrawn.</summary>
/// <param name="Latest">When it was last told.</param>
/// <param name="First">The day of the first report that tells it, of those that were looked at.</param>
/// <param name="Reports">How many reports tell it in these words.</param>
/// <param name="Topics">The dossier's topics that its passage names.</param>
/// <param name="IsStale">True where no report repeats it for as long as the dossier says.</param>
public sealed record StandingCondition(ReportedEntry<CodedCondition> Latest, DateOnly First, int Reports, IReadOnlyList<string> Topics, bool IsStale);
