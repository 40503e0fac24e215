using System.CommandLine;
using Chancery.Dossier.State;
using Chancery.Output;

namespace Chancery.Cli.Output;

/// <summary>Prints where a dossier stands: a table for each question, each line with the report and the passage on which it rests.</summary>
internal sealed class StatePage(Session session, ParseResult parsed, bool all)
{
    private readonly Messages _messages = session.Messages;
    private readonly StateWords _words = new(session.Messages, session.Dates);
    private readonly SectionWriter _sections = new(session, parsed, all);

    public void Write(StateOfPlay state)
    {
        var output = session.Around.Text;
        output.WriteLine(session.Paint(parsed).Strong(_messages.Format("state.title", DossierWords.Title(_messages, state.Dossier), session.Dates.Of(state.Day))));
        output.WriteLine(_messages.Format("state.basis", session.Dates.Of(state.Day)));
        WriteContacts(state);
        _sections.Write("state.acts", state.Acts, [_sections.Column("column.act"), _sections.Column("column.sides"), _sections.Column("column.date"), _sections.Column("column.age"), _sections.Column("column.answer", 12), _sections.Report(), _sections.Passage()], act =>
        [
            _words.Kind(act.Kind),
            $"{act.From} → {act.To}",
            session.Dates.Of(act.Latest.Entry.Date),
            _words.Days(DayCount.Between(act.Latest.Entry.Date!.Value, state.Day)),
            _words.Answer(act),
            StateWords.Place(act.Latest, act.Latest.Entry.Evidence),
            StateWords.Passage(act.Latest.Entry.Evidence),
        ]);
        _sections.Write("state.conditions", state.Conditions, [_sections.Column("column.condition", 24), _sections.Column("column.status", 10), _sections.Column("column.told"), _sections.Column("column.age"), _sections.Report(), _sections.Passage()], condition =>
        [
            StateWords.Condition(condition.Latest.Entry),
            _words.Held(condition),
            _words.Told(condition.Latest),
            _words.Days(DayCount.Between(condition.Latest.Reported, state.Day)),
            StateWords.Place(condition.Latest, condition.Latest.Entry.Evidence),
            StateWords.Passage(condition.Latest.Entry.Evidence),
        ]);
        _sections.Write("state.measures", state.Measures, [_sections.Column("column.sides"), _sections.Column("column.measure", 20), _sections.Column("column.until"), _sections.Column("column.told"), _sections.Report(), _sections.Passage()], measure =>
        [
            $"{measure.From} → {measure.Against}",
            _words.Measure(measure),
            _words.Until(measure),
            _words.Told(measure.Latest),
            StateWords.Place(measure.Latest, measure.Latest.Entry.Evidence),
            StateWords.Passage(measure.Latest.Entry.Evidence),
        ]);
        _sections.Write("state.meetings", state.Meetings, [_sections.Column("column.date"), _sections.Column("column.event"), _sections.Column("column.sides", 16), _sections.Column("column.status"), _sections.Column("column.told"), _sections.Report(), _sections.Passage()], meeting =>
        [
            session.Dates.Of(meeting.Latest.Entry.Date),
            session.Events.ShortKind(meeting.Latest.Entry),
            EventWords.Sides(meeting.Latest.Entry),
            _words.Status(meeting),
            _words.Told(meeting.Latest),
            StateWords.Place(meeting.Latest, meeting.Latest.Entry.Evidence),
            StateWords.Passage(meeting.Latest.Entry.Evidence),
        ]);
        WriteSpeakers(state);
        WriteShortened(state);
    }

    private void WriteContacts(StateOfPlay state)
    {
        _sections.Write("state.contacts", [.. state.Contacts.Where(c => c.Contact is not null)], [_sections.Column("column.parties"), _sections.Column("column.level"), _sections.Column("column.date"), _sections.Column("column.age"), _sections.Column("column.event"), _sections.Column("column.sides", 16), _sections.Report(), _sections.Passage()], contact =>
        [
            $"{contact.One} – {contact.Other}",
            _words.Level(contact.Level),
            session.Dates.Of(contact.Contact!.Entry.Date),
            _words.Days(contact.Ago!.Value),
            session.Events.ShortKind(contact.Contact.Entry),
            new TableCell(EventWords.Sides(contact.Contact.Entry), EventWords.SidesWithoutOffices(contact.Contact.Entry), EventWords.Names(contact.Contact.Entry)),
            StateWords.Place(contact.Contact, contact.Contact.Entry.Evidence),
            StateWords.Passage(contact.Contact.Entry.Evidence),
        ], isWhole: true);
        foreach (var sentence in new ContactGaps(_messages, session.Dates, _words).Sentences(state))
        {
            session.Around.Text.WriteLine(sentence);
        }
    }

    private void WriteSpeakers(StateOfPlay state) =>
        _sections.Write("state.speakers", [.. state.Speakers.SelectMany(s => s.Holders.DefaultIfEmpty(), (s, h) => (s.Office, Holder: h))], [_sections.Column("column.parties"), _sections.Column("column.level"), _sections.Column("column.office", 16), _sections.Column("column.name"), _sections.Column("column.told"), _sections.Column("column.source"), _sections.Report(), _sections.Passage()], line =>
        [
            line.Office.Party,
            _words.Level(line.Office.Level),
            line.Office.Office,
            line.Holder?.Name ?? _messages["state.nobody"],
            line.Holder?.Evidence is { } said ? session.Dates.Of(said.On) : "",
            line.Holder?.Source,
            line.Holder?.Evidence is { } evidence ? StateWords.Place(evidence.Report, evidence.Evidence) : "",
            line.Holder?.Evidence is { } words ? StateWords.Passage([words.Evidence]) : "",
        ], isWhole: true);

    private void WriteShortened(StateOfPlay state)
    {
        if (state.Shortened.Count > 0)
        {
            session.Around.Text.WriteLine();
        }
        foreach (var sentence in _words.Shortened(state))
        {
            session.Around.Text.WriteLine(sentence);
        }
    }
}
