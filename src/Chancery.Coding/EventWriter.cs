using Chancery.Coding.Attribution;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Writes draft events as coded ones.</summary>
internal static class EventWriter
{
    public static IReadOnlyList<CodedEvent> Write(Reading.Reading reading, List<DraftEvent> drafts, OntologyCoder ontology, SourceFinder sources)
    {
        var events = new List<CodedEvent>(drafts.Count);
        foreach (var draft in drafts)
        {
            events.Add(new CodedEvent(draft.Type, draft.Mode, Sides(reading, draft.Actors), Sides(reading, draft.Recipients), draft.Date, draft.Status, draft.Place, draft.Evidence)
            {
                Code = ontology.Of(reading, draft),
                Source = sources.Of(draft.Evidence[0].Span),
                DateReasons = DateReasonWriter.Of(reading, draft.Date),
                Claims = draft.Claims,
            });
        }
        return events;
    }

    private static List<Side> Sides(Reading.Reading reading, List<Actor> actors)
    {
        var sides = new List<Side>(actors.Count);
        foreach (var actor in actors)
        {
            var office = actor.Person?.Office is { } held ? reading.Text.Slice(held.First, held.End) : null;
            sides.Add(new Side(actor.Country, actor.Person?.Name ?? actor.Organ, office));
        }
        return sides;
    }
}
