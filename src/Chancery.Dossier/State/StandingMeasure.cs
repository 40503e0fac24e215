using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>A kind of measure of one party against another that is in force, or whose own term has passed.</summary>
/// <param name="From">Code of the party whose it is.</param>
/// <param name="Against">Code of the party against which it is.</param>
/// <param name="Kind">Kind of instrument.</param>
/// <param name="Latest">What was last done with it.</param>
/// <param name="First">The day of the first report of it, of those that were looked at.</param>
/// <param name="Reports">How many reports tell of it.</param>
/// <param name="Topics">The dossier's topics that its passage names.</param>
/// <param name="HasLapsed">True where the day until which it was to hold has passed and no report tells of an extension.</param>
public sealed record StandingMeasure(
    string From, string Against, string Kind, ReportedEntry<CodedMeasure> Latest, DateOnly First, int Reports, IReadOnlyList<string> Topics, bool HasLapsed);
