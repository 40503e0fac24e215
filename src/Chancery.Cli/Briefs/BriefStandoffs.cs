using Chancery.Documents;
using Chancery.Dossier.Standoffs;
using Chancery.Dossier.State;
using Chancery.Output;

namespace Chancery.Cli.Briefs;

/// <summary>The part of a brief that says which acts wait for each other in a circle, and what would break most of the circles.</summary>
internal sealed class BriefStandoffs(Session session, BriefLines lines, BriefNotes notes)
{
    private readonly Messages _messages = session.Messages;
    private readonly StandoffWording _words = new(session.Messages, session.Dates);
    private readonly StateWords _state = new(session.Messages, session.Dates);

    public DocumentSection Section(StandoffReading reading)
    {
        var cycles = reading.Standoffs.SelectMany(s => s.Cycles.Select(c => (Standoff: s, Cycle: c))).ToList();
        var section = lines.Section(2, _messages["brief.standoffs"], cycles, c => Item(c.Standoff, c.Cycle, reading.Day));
        return section with { Blocks = [.. section.Blocks, .. reading.Standoffs.Select(s => DocumentBlock.Paragraph(Concession(s)))] };
    }

    // Each act waits for the next; the last report of each waiting is named.
    private DocumentBlock Item(Standoff standoff, StandoffCycle cycle, DateOnly day)
    {
        var told = cycle.Acts.Index()
            .Select(a => standoff.Edges.First(e => e.Waits == a.Item && e.For == cycle.Acts[(a.Index + 1) % cycle.Acts.Count]).Conditions[0])
            .SelectMany(c => notes.Of(c, c.Entry.Evidence));
        var age = _messages.Format("brief.ago", _state.Days(DayCount.Between(cycle.Since, day)));
        return BriefLines.Item(_words.Circle(cycle.Acts), $" ({_messages.Format("show.since", session.Dates.Of(cycle.Since))}, {age})", told);
    }

    private string Concession(Standoff standoff) =>
        _messages.Format("standoffs.concession", string.Join("; ", standoff.Concessions.Select(c => _words.Act(c.Act))), standoff.Concessions[0].Broken, standoff.Cycles.Count);
}
