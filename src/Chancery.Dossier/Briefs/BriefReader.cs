using Chancery.Dossier.Standoffs;
using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register;

namespace Chancery.Dossier.Briefs;

/// <summary>Gathers what a brief tells. Only reports count that had come out by its last day; one without a day, from the last that it tells of.</summary>
public sealed class BriefReader(IRegister register, OfficeLevels levels, BargainRules rules, StandoffWords words)
{
    /// <summary>The brief.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="from">The first day of the period.</param>
    /// <param name="to">Its last day.</param>
    /// <param name="most">How many events and how many quotes at most.</param>
    /// <param name="order">The order of the events.</param>
    public Brief Read(DossierDefinition dossier, DateOnly from, DateOnly to, int most, BriefOrder order)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var filter = new EventFilter { From = from, To = to, KnownBy = to, AnyOf = dossier.Parties, Words = [.. dossier.Topics.SelectMany(t => t.Words)] };
        return new Brief
        {
            From = from,
            State = new StateReader(register, levels, rules).Read(dossier, to),
            Standoffs = new StandoffReader(register, rules, words).Read(dossier, to),
            Events = EventSelection.Choose(register.Events(filter), most, order),
            Undated = register.CountUndated(filter),
            Quotes = new QuoteSelection(register, new TopicFinder(dossier.Topics), dossier).Choose(from, to, most),
        };
    }
}
