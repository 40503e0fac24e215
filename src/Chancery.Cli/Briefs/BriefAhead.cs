using Chancery.Documents;
using Chancery.Dossier.State;
using Chancery.Output;

namespace Chancery.Cli.Briefs;

/// <summary>The part of a brief that says what lies ahead: announced meetings, measures that fall due.</summary>
internal sealed class BriefAhead(Session session, BriefLines lines, BriefNotes notes)
{
    private readonly Messages _messages = session.Messages;
    private readonly StateWords _words = new(session.Messages, session.Dates);

    public IEnumerable<DocumentSection> Sections(StateOfPlay state)
    {
        yield return new DocumentSection(1, _messages["brief.ahead"], []);
        yield return lines.Section(2, _messages["brief.meetings"], state.Meetings, Meeting);
        yield return lines.Section(2, _messages["brief.renewals"], [.. state.Measures.Where(m => m.Latest.Entry.Until is not null)], Renewal);
    }

    private DocumentBlock Meeting(AnnouncedMeeting meeting)
    {
        var coded = meeting.Latest.Entry;
        var text = $": {session.Events.ShortKind(coded)}: {EventWords.Sides(coded)}{(coded.Place is null ? "" : $", {coded.Place}")}; {_words.Status(meeting)}, {_words.Told(meeting.Latest)}.";
        return BriefLines.Item(session.Dates.Of(coded.Date), text, notes.Of(meeting.Latest, coded.Evidence));
    }

    private DocumentBlock Renewal(StandingMeasure measure) =>
        BriefLines.Item(_words.Until(measure), $": {measure.From} → {measure.Against}, {_words.Measure(measure)}.", notes.Of(measure.Latest, measure.Latest.Entry.Evidence));
}
