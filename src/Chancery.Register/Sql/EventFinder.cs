using Chancery.Register.Events;
using Chancery.Register.Review;

namespace Chancery.Register.Sql;

/// <summary>
/// Finds the entry that an id of an event names: by what it says; by the id that it has among its report's entries; or by one that it
/// had when somebody merged or split its event.
/// </summary>
internal sealed class EventFinder(SqlSession session, ToldEventReader reader)
{
    /// <summary>The entry; null for none.</summary>
    public ToldEvent? Find(string id)
    {
        if (EventId.Report(id) is not { } beginning)
        {
            return null;
        }
        var told = reader.Reports(beginning);
        return First(told.Where(t => t.Id == id)) ?? First(told.Where(t => EventId.Of(t) == id)) ?? Again(id, told) ?? Former(id, beginning);
    }

    // One of several that say the same.
    private ToldEvent? Again(string id, List<ToldEvent> told) => session.Translate(() => told.Select(t => t.Report.Hash).Distinct(StringComparer.Ordinal)
        .Select(h => new ReportReader(session).Read(h))
        .OfType<RegisteredReport>()
        .SelectMany(r => new ReportEntries(new EntryDecisions(session.Statements)).Of(r))
        .Where(e => e.Id == id && e.Kind == EntryKind.Event && !e.IsRejected)
        .Select(e => told.Find(t => t.Report.Hash == e.Report && t.Ordinal == e.Ordinal))
        .FirstOrDefault());

    private ToldEvent? Former(string id, string beginning) =>
        First(session.Translate(() => new EventDecisions(session.Statements).Former(id, beginning)).Select(f => reader.At(f.Report, f.Ordinal)).OfType<ToldEvent>());

    private static ToldEvent? First(IEnumerable<ToldEvent> told) => told.Order(ToldEvent.Order).FirstOrDefault();
}
