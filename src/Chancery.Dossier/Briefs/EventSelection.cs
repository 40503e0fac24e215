using Chancery.Register;

namespace Chancery.Dossier.Briefs;

/// <summary>Chooses the events that a brief shows: of too many those that most independent reports tell, then most reports, then the later ones.</summary>
internal static class EventSelection
{
    /// <summary>The events to show, and how many there are.</summary>
    /// <param name="events">Events in the order of their days; gone through once, of which no more are kept than are shown.</param>
    /// <param name="most">How many to show at most.</param>
    /// <param name="order">The order in which they are to stand.</param>
    public static Selected<MergedEvent> Choose(IEnumerable<MergedEvent> events, int most, BriefOrder order)
    {
        var kept = new PriorityQueue<(MergedEvent Event, int Place), (int Witnesses, int Reports, int Place)>();
        var total = 0;
        foreach (var merged in events)
        {
            var weight = (merged.Witnesses.Count, merged.Reports, total);
            if (total++ < most)
            {
                kept.Enqueue((merged, weight.total), weight);
            }
            else
            {
                kept.EnqueueDequeue((merged, weight.total), weight);
            }
        }
        var shown = kept.UnorderedItems.Select(i => (i.Element.Event, Weight: i.Priority));
        shown = order == BriefOrder.Date ? shown.OrderBy(s => s.Weight.Place) : shown.OrderByDescending(s => s.Weight);
        return new Selected<MergedEvent>([.. shown.Select(s => s.Event)], total);
    }
}
