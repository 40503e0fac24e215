using System.CommandLine;
using Chancery.Dossier.Calendar;
using Chancery.Output;

namespace Chancery.Cli.Output;

/// <summary>Prints a calendar as a table, each line with what it rests on.</summary>
internal sealed class CalendarPage(Session session, ParseResult parsed)
{
    private readonly CalendarWords _words = new(session.Messages, session.Dates, session.Events);
    private readonly SectionWriter _sections = new(session, parsed, all: true);

    public void Write(DossierCalendar calendar)
    {
        var (output, messages) = (session.Around.Text, session.Messages);
        output.WriteLine(session.Paint(parsed).Strong(messages.Format("calendar.title", DossierWords.Title(messages, calendar.Dossier), session.Dates.Of(calendar.Day))));
        output.WriteLine(messages.Format("calendar.basis", session.Dates.Of(calendar.From), session.Dates.Of(calendar.To), session.Dates.Of(calendar.Day)));
        _sections.Write("calendar.before", [.. calendar.Entries.Where(e => e.Date.Last < calendar.Day)], Columns(), Cells);
        _sections.Write("calendar.now", [.. calendar.Entries.Where(e => e.Date.Last >= calendar.Day)], Columns(), Cells);
        if (calendar.Cut.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(messages.Format("calendar.cut", string.Join("; ", calendar.Cut.Select(c => $"{c.One} – {c.Other}"))));
        }
    }

    private TableColumn[] Columns() =>
        [_sections.Column("column.date"), _sections.Column("column.event", 12), _sections.Column("column.sides", 16), _sections.Column("column.status"), _sections.Column("column.told"), _sections.Report(), _sections.Column("column.outcome"), _sections.Passage()];

    private TableCell[] Cells(CalendarEntry entry) =>
    [
        session.Dates.Of(entry.Date),
        _words.What(entry),
        entry.Kind == CalendarKind.Meeting ? new TableCell(CalendarWords.Sides(entry), EventWords.SidesWithoutOffices(entry.Announced[^1].Entry), EventWords.Names(entry.Announced[^1].Entry)) : CalendarWords.Sides(entry),
        _words.Status(entry),
        _words.Told(entry),
        CalendarWords.Place(entry),
        CalendarWords.Outcome(entry),
        CalendarWords.Passage(entry),
    ];
}
