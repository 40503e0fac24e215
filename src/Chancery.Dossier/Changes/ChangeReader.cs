using Chancery.Dossier.Calendar;
using Chancery.Dossier.Sanctions;
using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Changes;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Changes;

/// <summary>
/// Tells what is not in a dossier as it was: its picture as of a day beside that of an earlier one, or of the time when it was last asked for, when reports that came out
/// long before may not have been read yet; and what people and new codings changed of what reports are read to say.
/// </summary>
public sealed class ChangeReader(IRegister register, OfficeLevels levels, BargainRules rules, SanctionRecord record)
{
    private const int MostGone = 2_000;
    private const int DaysBefore = 31;
    private const int DaysAfter = 730;

    /// <summary>What changed since a day, by when reports came out.</summary>
    public DossierChanges Since(DossierDefinition dossier, DateOnly since, DateOnly on) =>
        Read(dossier, since, on, register.Pairs, null, new DateTimeOffset(since.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero));

    /// <summary>What changed since the dossier was last asked for, by when reports came out and were read.</summary>
    public DossierChanges Since(DossierDefinition dossier, AskedMark last, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(last);
        return Read(dossier, DateOnly.FromDateTime(last.At.UtcDateTime), on, new PairsUpTo(register.Pairs, last.Report), last.Decision, last.At);
    }

    private DossierChanges Read(DossierDefinition dossier, DateOnly since, DateOnly on, IPairBook known, long? decision, DateTimeOffset moment)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var (from, to) = (since.AddDays(-DaysBefore), on.AddDays(DaysAfter));
        var readings = new ReadingChanges(register, dossier);
        var gone = register.Changes.Gone(moment, MostGone);
        IEnumerable<DossierChange> changes = [
            .. PictureComparison.Of(Picture(known, dossier, since, from, to), Picture(register.Pairs, dossier, on, from, to)),
            .. readings.Decided(since, on, decision),
            .. readings.Gone(gone, since, on),
        ];
        return new DossierChanges(dossier, since, on, [.. changes.OrderByDescending(c => c.Weight).ThenBy(c => string.Join(' ', c.Parties), StringComparer.Ordinal)], gone.Count == MostGone);
    }

    private Picture Picture(IPairBook pairs, DossierDefinition dossier, DateOnly day, DateOnly from, DateOnly to) => new(
        new StateReader(pairs, register.Actors, levels, rules).Read(dossier, day),
        new LedgerReader(pairs, record).Read(dossier, day),
        new CalendarReader(pairs, record).Read(dossier, day, from, to));
}
