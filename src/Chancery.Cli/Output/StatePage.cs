using System.CommandLine;
using Chancery.Dossier.State;

namespace Chancery.Cli.Output;

/// <summary>Prints where a dossier stands: a table for each question, each line with the report and the passage on which it rests.</summary>
internal sealed class StatePage(Session session, ParseResult parsed, bool all)
{
    private const int MostLines = 12;

    private readonly Messages _messages = session.Messages;
    private readonly StateWords _words = new(session.Messages, session.Dates);

    public void Write(StateOfPlay state)
    {
        var output = session.Around.Text;
        output.WriteLine(session.Paint(parsed).Strong(_messages.Format("state.title", DossierWords.Title(_messages, state.Dossier), session.Dates.Of(state.Day))));
        output.WriteLine(_messages.Format("state.basis", session.Dates.Of(state.Day)));
        WriteContacts(state);
        Section("state.acts", state.Acts, [Column("column.act"), Column("column.sides"), Column("column.date"), Column("column.age"), Column("column.answer", 12), Report(), Passage()], act =>
        [
            _words.Kind(act.Kind),
            $"{act.From} → {act.To}",
            session.Dates.Of(act.Latest.Entry.Date),
            _words.Days(DayCount.Between(act.Latest.Entry.Date!.Value, state.Day)),
            _words.Answer(act),
            StateWords.Place(act.Latest, act.Latest.Entry.Evidence),
            StateWords.Passage(act.Latest.Entry.Evidence),
        ]);
        Section("state.conditions", state.Conditions, [Column("column.condition", 24), Column("column.status", 10), Column("column.told"), Column("column.age"), Report(), Passage()], condition =>
        [
            StateWords.Condition(condition.Latest.Entry),
            _words.Held(condition),
            _words.Told(condition.Latest),
            _words.Days(DayCount.Between(condition.Latest.Reported, state.Day)),
            StateWords.Place(condition.Latest, condition.Latest.Entry.Evidence),
            StateWords.Passage(condition.Latest.Entry.Evidence),
        ]);
        Section("state.measures", state.Measures, [Column("column.sides"), Column("column.measure", 20), Column("column.until"), Column("column.told"), Report(), Passage()], measure =>
        [
            $"{measure.From} → {measure.Against}",
            _words.Measure(measure),
            _words.Until(measure),
            _words.Told(measure.Latest),
            StateWords.Place(measure.Latest, measure.Latest.Entry.Evidence),
            StateWords.Passage(measure.Latest.Entry.Evidence),
        ]);
        Section("state.meetings", state.Meetings, [Column("column.date"), Column("column.event"), Column("column.sides", 16), Column("column.status"), Column("column.told"), Report(), Passage()], meeting =>
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
    }

    private void WriteContacts(StateOfPlay state)
    {
        Section("state.contacts", [.. state.Contacts.Where(c => c.Contact is not null)], [Column("column.parties"), Column("column.level"), Column("column.date"), Column("column.age"), Column("column.event"), Column("column.sides", 16), Report(), Passage()], contact =>
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
        Section("state.speakers", [.. state.Speakers.SelectMany(s => s.Holders.DefaultIfEmpty(), (s, h) => (s.Office, Holder: h))], [Column("column.parties"), Column("column.level"), Column("column.office", 16), Column("column.name"), Column("column.told"), Column("column.source"), Report(), Passage()], line =>
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

    private void Section<T>(string heading, IReadOnlyList<T> lines, TableColumn[] columns, Func<T, TableCell[]> cells, bool isWhole = false)
    {
        var output = session.Around.Text;
        output.WriteLine();
        output.WriteLine(session.Paint(parsed).Strong(_messages[heading]));
        if (lines.Count == 0)
        {
            output.WriteLine(_messages["state.none"]);
            return;
        }
        var table = new Table(columns);
        foreach (var line in lines.Take(all || isWhole ? lines.Count : MostLines))
        {
            table.Add(cells(line));
        }
        table.Write(output, session.Width, session.Paint(parsed));
        if (!all && !isWhole && lines.Count > MostLines)
        {
            output.WriteLine(_messages.Format("state.more", lines.Count - MostLines));
        }
    }

    private TableColumn Column(string heading, int least = 0) => new(_messages[heading], least, Turn: 2);

    private TableColumn Report() => new(_messages["column.report"], 9, Turn: 1);

    private TableColumn Passage() => new(_messages["column.words"], 24, Turn: 1, Wraps: true, Spare: 1);
}
