using Chancery.Model;
using Chancery.Register;

namespace Chancery.Pictures.Events;

/// <summary>The events of a dossier in a period, by what reports had told by a day.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Day">The day.</param>
/// <param name="From">The first day of the period.</param>
/// <param name="To">Its last day.</param>
/// <param name="Events">The events, in the order of their dates.</param>
/// <param name="Undated">How many entries of the parties have no year, so that nobody can say whether they belong to the period.</param>
/// <param name="Elsewhere">How many events some report puts into the period, and most of those that tell them into another time.</param>
public sealed record DossierEvents(DossierDefinition Dossier, DateOnly Day, DateOnly From, DateOnly To, IReadOnlyList<MergedEvent> Events, int Undated, int Elsewhere)
{
    /// <summary>Asks a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="dossier">The dossier: events of its parties whose passage names one of its topics.</param>
    /// <param name="day">The day by which reports had come out.</param>
    /// <param name="from">The first day of the period.</param>
    /// <param name="to">Its last day.</param>
    /// <param name="type">The only type that is asked for; null for all.</param>
    public static DossierEvents Read(IRegister register, DossierDefinition dossier, DateOnly day, DateOnly from, DateOnly to, EventType? type = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(dossier);
        var filter = new EventFilter { From = from, To = to, KnownBy = day, AnyOf = dossier.Parties, Words = [.. dossier.Topics.SelectMany(t => t.Words)], Type = type };
        var told = register.Events(filter).ToList();
        var within = told.Where(e => e.Event.Date is { } date && (date.First ?? DateOnly.MinValue) <= to && (date.Last ?? DateOnly.MaxValue) >= from).ToList();
        return new DossierEvents(dossier, day, from, to, within, register.CountUndated(filter), told.Count - within.Count);
    }

    /// <summary>What is counted and not drawn.</summary>
    internal IReadOnlyList<string> Notes(PictureWords words)
    {
        var notes = new List<string>();
        if (Undated > 0)
        {
            notes.Add(words.Messages.Format("picture.undated", Undated));
        }
        if (Elsewhere > 0)
        {
            notes.Add(words.Messages.Format("picture.elsewhere", Elsewhere));
        }
        return notes;
    }
}
